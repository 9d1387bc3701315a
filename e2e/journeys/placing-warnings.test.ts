import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from '../support/journey.ts';
import { button, noLongerSees, row, sees } from '../support/sight.ts';

const confirmation = (desk: Page) => desk.getByRole('group', { name: 'Please confirm' });

/** Tries to place. What has to be confirmed first is then in sight, has the focus and is named at the button. */
async function isAskedToConfirm(desk: Page, warning: Locator) {
  await sees(warning);
  await desk.getByRole('heading', { level: 2 }).first().scrollIntoViewIfNeeded();
  await expect.poll(() => isInSight(desk, warning)).toBe(false);
  await button(desk, 'Place candidate').click();
  await sees(warning.and(desk.locator(':focus')));
  await expect.poll(() => isInSight(desk, warning)).toBe(true);
  await sees(desk.getByRole('alert').filter({ hasText: 'Please confirm' }));
}

/** Between the header and the foot, which always show. */
async function isInSight(desk: Page, warning: Locator): Promise<boolean> {
  const box = (await warning.boundingBox())!;
  const header = (await desk.getByRole('banner').boundingBox())!;
  const foot = (await button(desk, 'Place candidate').boundingBox())!;
  return box.y >= header.y + header.height && box.y + box.height <= foot.y;
}

journey(
  'a candidate is placed below the margin floor once that is confirmed',
  async ({ office, arrive, people }) => {
    const client = await office.client();
    const candidate = await office.candidate('Ines');
    const submission = await office.submitted(candidate, await office.jobOrder(client));
    const desk = await arrive(people.allIn, `/console/place/${submission}`);

    // Below the pay, the margin is negative, and said to be so.
    await desk.getByLabel('Burden, percent of pay').fill('10');
    await desk.getByLabel('Bill rate per hour').fill('21');
    const margin = desk.getByLabel('Margin', { exact: true });
    await sees(margin.getByText('Negative margin'));

    const warning = desk.getByRole('checkbox', { name: /^The margin of .+ is below the floor/ });
    await isAskedToConfirm(desk, warning);
    await sees(confirmation(desk));

    await desk.keyboard.press('Space');
    await noLongerSees(desk.getByRole('alert').filter({ hasText: 'Please confirm' }));
    await button(desk, 'Place candidate').click();
    await sees(row(desk, candidate.name).getByText('Hiring Management'));
  },
);

journey(
  'a candidate who works full-time already is placed once that is confirmed',
  async ({ office, arrive, people }) => {
    const client = await office.client();
    const candidate = await office.candidate('Tomas');
    await office.placed(candidate, client, { startDate: '2026-12-01' });
    const order = await office.jobOrder(client, { startDate: '2026-12-01' });
    const submission = await office.submitted(candidate, order);
    const desk = await arrive(people.allIn, `/console/place/${submission}`);

    const warning = desk.getByRole('checkbox', { name: /already works full-time on these dates/ });
    await isAskedToConfirm(desk, warning);
    await warning.check();
    await button(desk, 'Place candidate').click();
    await sees(row(desk, candidate.name).getByText('Hiring Management'));
  },
);
