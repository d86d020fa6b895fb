import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** Chromium as the system has it; `CHROMIUM` names another. It talks to nobody but the page. */
export async function openBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM;
  const executablePath = (named === undefined ? PLACES : [named]).find((path) => existsSync(path));
  if (executablePath === undefined) {
    throw new Error(`No Chromium at ${named ?? PLACES.join(', ')}: install it (Debian: apt-get install chromium) or name it in CHROMIUM.`);
  }
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
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
