import puppeteer, { type Browser } from 'puppeteer-core';

const viewport = { width: 1400, height: 900 };

/** A real browser whose every request goes through the stand-in's proxy. */
export function launch(name: 'chromium' | 'firefox', proxyPort: number): Promise<Browser> {
  if (name === 'chromium') {
    return puppeteer.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      defaultViewport: viewport,
      args: [
        '--no-sandbox', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--ignore-certificate-errors',
        `--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>',
      ],
    });
  }
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
    defaultViewport: viewport,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': proxyPort,
    },
  });
}
