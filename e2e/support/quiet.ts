import { setTimeout as pause } from 'node:timers/promises';
import type { Page, Request } from 'playwright-core';

interface Traffic {
  underWay: Set<Request>;
  /** When something was last asked, answered or told live, by the clock of `performance`. */
  lastAt: number;
}

const trafficOf = new WeakMap<Page, Traffic>();

/** Keeps count of what a page asks the server and is told, from its beginning. */
export function watchRequests(page: Page): void {
  const traffic: Traffic = { underWay: new Set(), lastAt: performance.now() };
  trafficOf.set(page, traffic);
  const moved = () => (traffic.lastAt = performance.now());
  page.on('request', (request) => {
    traffic.underWay.add(request);
    moved();
  });
  const ended = (request: Request) => {
    traffic.underWay.delete(request);
    moved();
  };
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  page.on('websocket', (socket) => socket.on('framereceived', moved));
}

/** A page that asks nothing for so long, in milliseconds, has everything. */
const rest = 300;

/**
 * Waits until the page has asked nothing and was told nothing for a while, and has shown all that it was told. A page’s
 * own load state tells of its first load only.
 *
 * @param besides requests that are not waited for
 */
export async function quiet(page: Page, besides: ReadonlySet<Request> = new Set()): Promise<void> {
  const traffic = trafficOf.get(page)!;
  const isWaiting = () => [...traffic.underWay].some((request) => !besides.has(request));
  for (;;) {
    while (isWaiting() || performance.now() - traffic.lastAt < rest) await pause(25);
    const { lastAt } = traffic;
    await settled(page);
    // On a busy machine what came before asks for more only now.
    if (traffic.lastAt === lastAt) return;
  }
}

/** Waits until the page has nothing left to do: what it shows has come to listen, and the focus to where it belongs. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    'new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 10_000 }))',
  );
}
