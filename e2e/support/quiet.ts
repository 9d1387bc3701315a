import { setTimeout as pause } from 'node:timers/promises';
import type { Page, Request } from 'playwright-core';

const underWay = new WeakMap<Page, Set<Request>>();

/** Keeps count of what a page asks the server, from its beginning. */
export function watchRequests(page: Page): void {
  const requests = new Set<Request>();
  underWay.set(page, requests);
  page.on('request', (request) => requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
}

/** A page that asks nothing for so long, in milliseconds, has everything. */
const rest = 500;

/** Waits until the page has asked nothing for a while. A page’s own load state tells of its first load only. */
export async function quiet(page: Page): Promise<void> {
  const requests = underWay.get(page)!;
  for (let since = performance.now(); performance.now() - since < rest; await pause(25)) {
    if (requests.size > 0) since = performance.now();
  }
}
