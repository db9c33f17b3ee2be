import { useEffect, useState } from 'preact/hooks';

/** How often a page looks at the clock, in ms: what it shows are minutes. */
const TICK = 20_000;

/** The time, in ms since 1970; the page is drawn again as it goes on. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => { setNow(Date.now()); }, TICK);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
}
