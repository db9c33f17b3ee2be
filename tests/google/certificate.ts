import { generate } from 'selfsigned';

/** The hosts of Google that the stand-in can answer for. */
export const GOOGLE_HOSTS = [
  'calendar.google.com',
  'accounts.google.com',
  'oauth2.googleapis.com',
  'www.googleapis.com',
] as const;

/** A throw-away key and certificate (PEM) for those hosts; the browser under test is told to accept it. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const altNames = [...GOOGLE_HOSTS, '*.google.com', '*.googleapis.com'].map((value) => ({ type: 2 as const, value }));
  const pems = await generate([{ name: 'commonName', value: 'calendar.google.com' }], {
    algorithm: 'sha256',
    keyType: 'ec',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames },
    ],
  });
  return { key: pems.private, cert: pems.cert };
}
