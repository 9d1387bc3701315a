import { chromium, type Browser, type BrowserContext } from 'playwright-core';

/** Prevents Chromium from contacting its vendor's servers, which fail many times in a closed network. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The machine's Chromium, without a window; CHROMIUM_PATH is its path if it is not in /usr/bin. */
const launched = {
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  // Chromium's sandbox does not work for root.
  args: process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet,
};

/** Opens Chromium; whoever uses it opens contexts. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch(launched);
}

/**
 * Opens Chromium with one new profile, which is removed when it is closed, for tools that want to use the same one.
 *
 * @param baseURL where relative addresses lead
 * @param port on which Chromium can be debugged
 */
export function openProfile(baseURL: string, port: number): Promise<BrowserContext> {
  const args = [...launched.args, `--remote-debugging-port=${port}`];
  return chromium.launchPersistentContext('', { ...launched, args, baseURL });
}
