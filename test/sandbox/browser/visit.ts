import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

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
  page.setDefaultTimeout(20_000);
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
