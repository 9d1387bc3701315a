import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { test as base } from 'vitest';
import { openBrowser } from './browser.ts';
import { newDataDir, startProduct, type Product } from './product.ts';

const screenshots = fileURLToPath(new URL('../test-results', import.meta.url));

/**
 * A test that walks through the product as a person does. The journeys of one file share one product,
 * each has a browser profile of its own: `page` is a blank page, relative addresses lead into the product.
 * A journey that fails leaves a screenshot in `e2e/test-results`.
 */
export const journey = base
  .extend('product', { scope: 'file' }, async ({}, { onCleanup }): Promise<Product> => {
    const dataDir = await newDataDir();
    const product = await startProduct(dataDir);
    onCleanup(async () => {
      await product.stop();
      await rm(dataDir, { recursive: true, force: true });
    });
    return product;
  })
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await openBrowser();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('page', async ({ product, browser, task }, { onCleanup }): Promise<Page> => {
    const context = await browser.newContext({
      baseURL: product.address,
      viewport: { width: 1440, height: 900 },
    });
    const page = await context.newPage();
    onCleanup(async () => {
      if (task.result?.state === 'fail') await keepScreenshot(page, task.name);
      await context.close();
    });
    return page;
  });

async function keepScreenshot(page: Page, name: string): Promise<void> {
  await mkdir(screenshots, { recursive: true });
  const file = `${name.replaceAll(/[^\w]+/g, '-')}.png`;
  await page.screenshot({ path: join(screenshots, file), fullPage: true });
}
