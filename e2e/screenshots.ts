import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openBrowser } from './support/browser.ts';
import { graphOf } from './support/graph.ts';
import { agencyFiles } from './support/import-files.ts';
import { peopleOf } from './support/people.ts';
import { newDataDir, startProduct } from './support/product.ts';
import { signIn } from './support/session.ts';
import { button, row, sees } from './support/sight.ts';

/* oxlint-disable no-console -- a command-line script */

const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));

/** Records of the demo agency: an order with many submissions, a candidate to place, a candidate to hire. */
async function subjects(page: Page) {
  const { jobOrders, submissions, hiringCandidates } = await graphOf(page.context())<{
    jobOrders: { nodes: { id: string; submissionCount: number; openings: number }[] };
    submissions: { nodes: { id: string; jobOrder: { openings: number; jobType: string } }[] };
    hiringCandidates: { nodes: { id: string; missing: number }[] };
  }>(`{
    jobOrders(first: 100, filter: { status: [OPEN, FILLED] }) { nodes { id submissionCount openings } }
    submissions(first: 100, filter: { stage: [OFFERED] }) {
      nodes { id jobOrder { openings jobType } }
    }
    hiringCandidates(first: 20) { nodes { id missing } }
  }`);
  const most = (one: { submissionCount: number }) => one.submissionCount;
  return {
    order: jobOrders.nodes.toSorted((one, other) => most(other) - most(one))[0]!.id,
    offer: submissions.nodes.find(
      ({ jobOrder }) => jobOrder.openings > 0 && jobOrder.jobType !== 'DIRECT',
    )!.id,
    waiting: (hiringCandidates.nodes.find(({ missing }) => missing > 0 && missing < 4) ??
      hiringCandidates.nodes[0])!.id,
  };
}

/** Takes the README's pictures from the demo agency; STINT_ADDRESS is the address of a running product. */
async function main(): Promise<void> {
  const running = process.env.STINT_ADDRESS;
  const dataDir = await newDataDir();
  const product = running ? undefined : await startProduct(dataDir);
  const browser = await openBrowser();
  const address = running ?? product!.address;
  const open = async (width = 1280, height = 800) => {
    const context = await browser.newContext({
      baseURL: address,
      viewport: { width, height },
      reducedMotion: 'reduce',
    });
    await signIn(context, peopleOf('lakeshore').allIn);
    return context.newPage();
  };
  const keep = async (page: Page, name: string) => {
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${folder}${name}.png` });
    console.log(`docs/images/${name}.png`);
  };
  try {
    await mkdir(folder, { recursive: true });
    const page = await open();
    const { order, offer, waiting } = await subjects(page);

    await page.goto('/console/assignments');
    await sees(row(page, 'Needs approval'));
    for (const jobType of ['Temp/contract to direct', 'Direct hire', 'Temp/contract'])
      await row(page, jobType)
        .filter({ hasText: 'Needs approval' })
        .last()
        .getByRole('checkbox')
        .click();
    await button(page, 'Update status').click();
    await sees(page.getByRole('dialog').getByText(/becomes billable/));
    await page.setViewportSize({ width: 1280, height: 960 });
    await keep(page, 'update-status');
    await page.setViewportSize({ width: 1280, height: 800 });

    await page.goto(`/console/submissions/${order}`);
    await sees(row(page, 'Accounting'));
    await keep(page, 'manage-submissions');

    await page.goto(`/console/place/${offer}`);
    await sees(page.getByLabel('Margin', { exact: true }));
    await keep(page, 'placement-form');

    await page.goto(`/console/hiring/${waiting}`);
    await sees(page.getByRole('complementary').getByRole('checkbox'));
    await keep(page, 'hiring-management');

    await page.goto('/console/import');
    await page.getByLabel(/^Choose files/).setInputFiles(agencyFiles('Birchwood').files);
    await button(page, 'Check 14 rows').click();
    const candidates = page.getByRole('region', { name: 'candidates.csv' });
    await button(candidates, /^Show what was found/).click();
    await sees(candidates.getByRole('table'));
    await candidates.scrollIntoViewIfNeeded();
    await keep(page, 'import-check');

    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/console/assignments');
    await row(page, 'Needs approval').first().getByRole('gridcell').nth(1).click();
    await sees(page.getByRole('complementary').getByRole('tabpanel'));
    await keep(page, 'assignment-dark');

    const phone = await open(400, 800);
    await phone.goto(`/console/job-orders/${order}`);
    await sees(phone.getByRole('tabpanel'));
    await keep(phone, 'job-order-phone');
  } finally {
    await browser.close();
    await product?.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

await main();
