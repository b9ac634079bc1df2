import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

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

/** What a run without a browser says, instead of failing. */
export const NO_BROWSER =
  'no Chromium or Chrome is installed: the tests of the page are left out (set CHROMIUM_PATH, or apt-get install chromium)';

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
    ],
  });
}

/** A page, and what it did that it should not have: addresses beyond this computer, errors of its scripts. */
export interface Watched {
  readonly page: Page;
  readonly faults: ReadonlySet<string>;
}

/** Opens the sandbox's page as a new visitor. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const faults = new Set<string>();
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== 'data:' && hostname !== '127.0.0.1') faults.add(`asked for ${request.url()}`);
  });
  page.on('pageerror', (error) => faults.add(error.message));
  page.on('console', (message) => {
    // The browser calls it an error when the sandbox says why something cannot be done.
    if (message.type() === 'error' && !message.text().includes('status of 422')) faults.add(message.text());
  });
  page.on('dialog', (dialog) => {
    faults.add(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(url);
  await page.getByRole('heading', { level: 2, name: /Welcome to|へようこそ/ }).waitFor();
  return { page, faults };
}
