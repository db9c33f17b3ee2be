/**
 * Hosts that Chromium and Firefox ask for on their own, whatever page is open. They are refused like any other, but
 * noted apart, so that "nothing else was asked for" can be said about the extension.
 */
const OWN = [
  /^(clients\d*|update|safebrowsing|content-autofill|optimizationguide-pa|edgedl|redirector|android|mtalk)\.(google|googleapis|gvt1|me)\.com$/,
  /^(www|ssl)\.(google|gstatic)\.com$/,
  // Chromium opens a connection to where a sign-in leads back to, and takes the address before anything is sent.
  /^[a-p]{32}\.chromiumapp\.org$/,
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com|mozgcp\.net|firefoxusercontent\.com)$/,
];

export const isBrowsersOwn = (host: string): boolean => OWN.some((pattern) => pattern.test(host));
