import { chromium, type Browser } from 'playwright-core';

/** Prevents Chromium from contacting its vendor's servers, which fail many times in a closed network. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens the machine's Chromium, without a window; CHROMIUM_PATH is its path if it is not in /usr/bin. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    // Chromium's sandbox does not work for root.
    args: process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet,
  });
}
