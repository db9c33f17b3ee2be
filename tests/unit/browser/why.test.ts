import { expect, it } from 'vitest';
import { why } from '../../browser/why.ts';

it.each([
  [new Error('spawn apt-get ENOENT'), 'apt-get is not installed'],
  [new Error('Error: getaddrinfo ENOTFOUND googlechromelabs.github.io'), 'googlechromelabs.github.io cannot be found: no network, or only through a proxy, which HTTPS_PROXY must then name'],
  [new Error('Error: getaddrinfo EAI_AGAIN product-details.mozilla.org'), 'product-details.mozilla.org cannot be found: no network, or only through a proxy, which HTTPS_PROXY must then name'],
  [new Error('E: Unable to locate package chromium'), 'E: Unable to locate package chromium'],
  ['nothing happened for 20 s', 'nothing happened for 20 s'],
])('%s is told as "%s"', (error, told) => {
  expect(why(error)).toBe(told);
});
