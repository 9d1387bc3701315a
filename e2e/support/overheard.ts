import type { Page } from 'playwright-core';

/** All that the server tells a page from now on, by answers and live, as text. */
export function overhear(page: Page): () => string {
  const heard: string[] = [];
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => heard.push(String(payload))),
  );
  page.on('response', async (response) => {
    if (response.url().includes('/graphql')) heard.push(await response.text().catch(() => ''));
  });
  return () => heard.join('\n');
}
