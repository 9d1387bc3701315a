import type { Page } from 'playwright-core';

/** When this text first stands on the page and is drawn: milliseconds by the clock of the machine. */
export function whenShown(page: Page, text: string): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve) => {
    const watching = new MutationObserver(() => {
      if (!document.body.textContent.includes(${JSON.stringify(text)})) return;
      watching.disconnect();
      requestAnimationFrame(() => resolve(Date.now()));
    });
    watching.observe(document.body, { subtree: true, childList: true, characterData: true });
  })`);
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
