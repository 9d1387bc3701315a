import type { Page } from 'playwright-core';

/**
 * Watches from now on for this text on the page.
 *
 * @returns a function for when it is first drawn: milliseconds by the clock of the machine
 */
export async function watchFor(page: Page, text: string): Promise<() => Promise<number>> {
  await page.evaluate(`void (globalThis.drawn = new Promise((resolve) => {
    const watching = new MutationObserver(() => {
      if (!document.body.textContent.includes(${JSON.stringify(text)})) return;
      watching.disconnect();
      requestAnimationFrame(() => resolve(Date.now()));
    });
    watching.observe(document.body, { subtree: true, childList: true, characterData: true });
  }))`);
  return () => page.evaluate<number>('globalThis.drawn');
}

/** When the server’s answer to the next such operation of the graph began to arrive, by the same clock. */
export async function whenAnswered(page: Page, operation: string): Promise<number> {
  const response = await page.waitForResponse(
    (one) =>
      one.url().endsWith('/graphql') && one.request().postDataJSON()?.operationName === operation,
  );
  await response.finished();
  const { startTime, responseStart } = response.request().timing();
  return startTime + responseStart;
}
