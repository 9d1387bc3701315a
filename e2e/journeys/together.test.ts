import { expect } from 'vitest';
import { journey } from '../support/journey.ts';
import { button, noLongerSees, row, sees } from '../support/sight.ts';

journey(
  'what one person changes appears at the other without a reload',
  async ({ office, arrive, people }) => {
    const client = await office.client();
    const worker = await office.candidate('Pilar');
    const { assignmentId } = await office.placed(worker, client, { startDate: '2026-01-12' });
    await office.hired(worker);

    const watching = await arrive(people.frontOffice, `/console/assignments/${assignmentId}`);
    await watching.getByLabel('Search assignments').fill(client.name);
    const status = row(watching, worker.name).getByText('Needs approval');
    await sees(status);
    // Beside the panel, a row has two lines: the name, and the status at the end, also where no row has a checkbox.
    await watching.setViewportSize({ width: 1280, height: 900 });
    const name = row(watching, worker.name).getByText(worker.name);
    const left = async (one: typeof name) => (await one.first().boundingBox())?.x ?? 0;
    await expect
      .poll(() => watching.locator('[data-narrow] [data-line]').count())
      .toBeGreaterThan(0);
    expect(await left(name)).toBeLessThan(await left(status));

    const acting = await arrive(people.backOffice, `/console/assignments/${assignmentId}`);
    await button(acting.getByRole('complementary'), 'Approve').click();
    await button(acting.getByRole('dialog'), 'Approve 1 assignment').click();

    await sees(
      row(watching, worker.name).getByText('Active', { exact: true }),
      watching.getByRole('complementary').getByText('Active', { exact: true }),
    );
  },
);

journey(
  'two people edit one client, and the later one sees both changes before saving',
  async ({ office, arrive, people }) => {
    const client = await office.client();
    const path = `/console/clients/${client.id}?panel=edit`;
    const [first, second] = [
      await arrive(people.frontOffice, path),
      await arrive(people.allIn, path),
    ];
    await sees(second.getByRole('dialog').getByLabel('Industry'));

    await first.getByRole('dialog').getByLabel('Industry').fill('Cold storage');
    await first.getByRole('dialog').getByLabel('Telephone').fill('+1 312 555 0101');
    await button(first.getByRole('dialog'), 'Save changes').click();
    await noLongerSees(first.getByRole('dialog'));

    const dialog = second.getByRole('dialog');
    await dialog.getByLabel('Industry').fill('Bakery');
    await button(dialog, 'Save changes').click();
    await sees(
      dialog.getByText('Somebody else changed this record'),
      dialog.getByText(/you both changed it. They saved “Cold storage”/),
    );
    expect(await dialog.getByLabel('Telephone').inputValue()).toBe('+1 312 555 0101');
    expect(await dialog.getByLabel('Industry').inputValue()).toBe('Bakery');

    await button(dialog, 'Save changes').click();
    await noLongerSees(dialog);
    await sees(first.getByText('Bakery').first(), second.getByText('+1 312 555 0101').first());
  },
);
