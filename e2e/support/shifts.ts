import type { Page } from 'playwright-core';

const watch = `
  globalThis.shifted = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shifted += value;
  }).observe({ type: 'layout-shift', buffered: true });`;

/** Adds up from now on how far what a page shows moves by itself, for each page that is opened. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(watch);
}

/** The cumulative layout shift of the page that is open: 0 where nothing moved, good below 0.1. */
export function shiftsOf(page: Page): Promise<number> {
  return page.evaluate('globalThis.shifted');
}
