import type { BrowserContext, Page } from 'playwright-core';

/** All that the server tells the pages of a browser from now on, by answers and live, as text. */
export function overhear(context: BrowserContext): () => string {
  const heard: string[] = [];
  const listen = (page: Page) =>
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => heard.push(String(payload))),
    );
  for (const page of context.pages()) listen(page);
  context.on('page', listen);
  context.on('response', async (response) => {
    if (response.url().includes('/graphql')) heard.push(await response.text().catch(() => ''));
  });
  return () => heard.join('\n');
}
