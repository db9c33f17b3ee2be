import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './find.ts';

export interface LaunchOptions {
  browser: BrowserName;
  /** Folder of the unpacked extension, as the build leaves it. */
  extension: string;
  /** The stand-in's proxy on loopback: the browser reaches nothing else. */
  proxyPort: number;
  /** A profile folder to keep. Without it a fresh one is made, and deleted by `close()`. */
  profile?: string;
  /** Default: yes. */
  headless?: boolean;
  /** The browser's own language, which the extension follows. Default: `en`. */
  language?: 'en' | 'id';
  /** IANA name of the zone the whole browser lives in. Default: that of this process. */
  timeZone?: string;
  /** Of the page, in CSS pixels. Default: 1280 × 800. */
  width?: number;
  height?: number;
}

/** The popup of the toolbar button, as it hangs on the button. No driver can type into Firefox's, so it is clicked and read. */
export interface ToolbarPopup {
  /** What a person reads in it. */
  text(): Promise<string>;
  /** Clicks the first element that matches and whose text is this. @throws when there is none */
  click(selector: string, text: string): Promise<void>;
  close(): Promise<void>;
}

/** A running browser with the extension in it. The same in both browsers. */
export interface Driven {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly extensionId: string;
  /** The folder into which the browser puts what is downloaded, without asking. */
  readonly downloads: string;
  /** The address of a file of the extension, for example of `popup.html`. */
  extensionUrl(path: string): string;
  /** A new tab in front. */
  newPage(): Promise<Page>;
  /** A new tab in front with a page of the extension, loaded: `popup.html`, `app.html#/people`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens the popup of the toolbar button over a tab that is in front. */
  openPopup(page: Page): Promise<ToolbarPopup>;
  /**
   * What the browser does when Alt+Shift+P is pressed. No driver can press it: keys that come from one go to the page and
   * pass the browser's own by.
   */
  pressShortcut(): Promise<void>;
  /** Ends the background as the browser does after idleness. Resolves when it is truly gone; the next message starts another. */
  killWorker(): Promise<void>;
  isWorkerAlive(): Promise<boolean>;
  /** Installs the same folder over the running extension, as an update does: its old scripts lose it. */
  updateExtension(): Promise<void>;
  /** Quits and deletes the profile, unless it was given. */
  close(): Promise<void>;
  /**
   * Quits and starts again with the same profile: the data stays (storage.local and IndexedDB; not storage.session). Both
   * browsers forget an extension that was loaded unpacked, so it is installed again and `onInstalled` says "install".
   * This object is dead afterwards.
   */
  restart(): Promise<Driven>;
}
