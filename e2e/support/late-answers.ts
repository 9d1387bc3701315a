import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** How late an answer comes (ms): after all others. */
const late = 1_000;

/** Lets a page wait for the answer of one operation of the graph, and keeps which ones it asked for. */
export async function answersOf(page: Page) {
  const asked = new Set<string>();
  let delayed: string | null = null;
  await page.route('**/graphql', async (route) => {
    const { operationName } = route.request().postDataJSON() as { operationName: string };
    asked.add(operationName);
    if (operationName === delayed) await pause(late);
    await route.continue();
  });
  return {
    asked: (): readonly string[] => [...asked],
    delay: (operation: string | null) => {
      asked.clear();
      delayed = operation;
    },
  };
}
