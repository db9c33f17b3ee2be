import { useEffect, useState } from 'preact/hooks';

/** Where in the app: `#people/bima` is the room `people`, with the rest `bima`. */
export interface Address {
  room: string;
  rest: string;
}

/** The address of a hash; `#/people` is as good as `#people`. */
export function parseHash(hash: string): Address {
  const [room = '', ...rest] = hash.replace(/^#\/?/, '').split('/');
  return { room, rest: decoded(rest.join('/')) };
}

export function hashOf(room: string, rest = ''): string {
  return `#${room}${rest && `/${encodeURIComponent(rest)}`}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address that the page has now. */
export function useAddress(): Address {
  const [address, setAddress] = useState(() => parseHash(location.hash));
  useEffect(() => {
    const changed = (): void => {
      setAddress(parseHash(location.hash));
    };
    addEventListener('hashchange', changed);
    return () => {
      removeEventListener('hashchange', changed);
    };
  }, []);
  return address;
}
