import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BrowserContext, Page, Response } from 'playwright-core';
import { inject, test as base } from 'vitest';
import { openBrowser } from './browser.ts';
import { graphOf } from './graph.ts';
import { Office } from './office.ts';
import { peopleOf, type Person } from './people.ts';
import { watchRequests } from './quiet.ts';
import { signIn } from './session.ts';

const remind = fileURLToPath(new URL('remind.ts', import.meta.url));
const screenshots = fileURLToPath(new URL('../test-results', import.meta.url));

/** How long a page waits for an element (ms). */
const patience = 30_000;

/**
 * A test that walks through the product as a person does. All journeys share one product, each file has an
 * agency of its own with the accounts of `people`, and each journey its own browser profiles, as wide as
 * a desk unless told. `page` is a blank page, relative addresses lead into the product; `arrive` opens
 * another profile with somebody signed in; `office` arranges records beforehand; `remind` sends the reminders of
 * tasks that are due. What breaks inside a page
 * fails its journey, and a failed journey leaves a screenshot of every page in `e2e/test-results`.
 */
export const journey = base
  .extend('people', ({ task }) =>
    peopleOf(inject('agencies')[basename(task.file.name)] ?? 'lakeshore'),
  )
  // Starting Chromium takes longer than many a journey: each worker keeps one.
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await openBrowser();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', async ({ browser, task }, { onCleanup }) => {
    const contexts: BrowserContext[] = [];
    const broken: string[] = [];
    onCleanup(async () => {
      const pages = contexts
        .flatMap((context) => context.pages())
        .filter((page) => page.url() !== 'about:blank');
      if (task.result?.state === 'fail')
        for (const [index, page] of pages.entries())
          await keepScreenshot(page, `${task.name} ${index + 1}`);
      for (const context of contexts) await context.close();
      if (broken.length > 0) throw new Error(`A page broke:\n${broken.join('\n')}`);
    });
    return async (size = { width: 1440, height: 900 }): Promise<Page> => {
      const context = await browser.newContext({ baseURL: inject('address'), viewport: size });
      context.setDefaultTimeout(patience);
      contexts.push(context);
      const page = await context.newPage();
      watchRequests(page);
      page.on('pageerror', (error) => broken.push(String(error.stack)));
      page.on('response', async (response) => {
        const said = await complaint(response);
        if (said) broken.push(said);
      });
      return page;
    };
  })
  .extend('page', ({ open }): Promise<Page> => open())
  .extend('arrive', ({ open }) => async (person: Person, path: string): Promise<Page> => {
    const page = await open();
    await signIn(page.context(), person);
    await page.goto(path);
    return page;
  })
  .extend('remind', ({ people }) => async (): Promise<void> => {
    const { companyId } = people.allIn;
    await promisify(execFile)(process.execPath, [remind, inject('dataDir'), companyId]);
  })
  .extend('office', async ({ open, people }): Promise<Office> => {
    const page = await open();
    await signIn(page.context(), people.allIn);
    return new Office(graphOf(page.context()));
  });

const sessionsEnd = new WeakSet<Page>();

/** From now on this page may be told to sign in: its session ends while it is open. */
export function letSessionEnd(page: Page): void {
  sessionsEnd.add(page);
}

/** Errors of the graph: a screen that asks for too much, or a server that failed. */
async function complaint(response: Response): Promise<string | undefined> {
  if (!response.url().endsWith('/graphql') || response.request().method() !== 'POST') return;
  const { errors } = await response.json().catch(() => ({}));
  if (!errors) return;
  const [code] = errors.map((error: { extensions?: { code?: string } }) => error.extensions?.code);
  if (code === 'UNAUTHENTICATED' && sessionsEnd.has(response.frame().page())) return;
  const { operationName } = response.request().postDataJSON() as { operationName?: string };
  return `${operationName}: ${JSON.stringify(errors)}`;
}

async function keepScreenshot(page: Page, name: string): Promise<void> {
  await mkdir(screenshots, { recursive: true });
  const file = `${name.replaceAll(/[^\w]+/g, '-')}.png`;
  await page.screenshot({ path: join(screenshots, file), fullPage: true });
}
