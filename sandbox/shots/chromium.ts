import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where is a Chromium or Chrome on this computer? */
export const chromiumPath = PLACES.find((path) => path !== undefined && existsSync(path));

/** What is said where there is none. */
export const NO_BROWSER =
  'no Chromium or Chrome is installed (set CHROMIUM_PATH, or apt-get install chromium)';

/** Pages of the browser's own that it would make anew for each window, with three hundred files: nobody sees them. */
const OWN_WINDOWS = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'PreloadTopChromeWebUI',
];
/** Playwright's own list, which this flag replaces: what would go out or change addresses, and how pages are drawn. */
const QUIET = [
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'Translate',
];

/** A real browser that speaks to nobody by itself; its profile is new each time. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${[...OWN_WINDOWS, ...QUIET].join(',')}`,
    ],
  });
}
