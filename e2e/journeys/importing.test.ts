import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { agencyFiles } from '../support/import-files.ts';
import { journey } from '../support/journey.ts';
import { fillSignIn } from '../support/session.ts';
import { button, row, sees } from '../support/sight.ts';

journey(
  'another system’s files come in, the bad rows stay out, and once is enough',
  async ({ page, people }) => {
    const { files, client, worker } = agencyFiles();

    await page.goto('/console/import');
    await fillSignIn(page, people.allIn);
    await page.getByLabel(/^Choose files/).setInputFiles(files);

    // The kind of each file was derived from its columns; the check writes nothing.
    await button(page, 'Check 14 rows').click();
    await sees(page.getByText('Expected result:'), page.getByText('10 to create'));
    const summary = page.getByText('Expected result:').locator('..');
    await sees(summary.getByText('4 refused'));

    // Every invalid row is listed with its reason, and can be downloaded for correction.
    const candidates = page.getByRole('region', { name: 'candidates.csv' });
    await button(candidates, /^Show what was found/).click();
    await sees(candidates.getByRole('row').filter({ hasText: 'Email' }).getByText('Refused'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(candidates, 'Download the bad rows').click(),
    ]);
    const badRows = await readFile(await download.path(), 'utf8');
    expect(badRows).toContain('not-an-address');
    expect(badRows).not.toContain('美咲');

    await button(page, 'Import 10 rows').click();
    await sees(page.getByText('Result:'), page.getByText('10 created'));

    // Names in any script are unchanged, and the imported worker is on an active assignment.
    await page.goto('/console/assignments');
    await page.getByLabel('Search assignments').fill(worker);
    await sees(row(page, worker).getByText('Active'), row(page, client).getByText('Order picker'));

    // Importing the same files again changes nothing.
    await page.goto('/console/import');
    await page.getByLabel(/^Choose files/).setInputFiles(files);
    await button(page, 'Check 14 rows').click();
    await sees(page.getByText('There is nothing to import: every good row is here already.'));
    await sees(page.getByText('10 unchanged'));

    // A candidate is not lost for an email address that cannot be read, if people choose so.
    const choice = candidates.getByRole('combobox', { name: /^What to do with Email/ });
    await choice.click();
    await page.getByRole('option', { name: 'Import without this cell' }).click();
    await button(page, 'Check again').click();
    await button(page, 'Import 1 row').click();
    await sees(page.getByText('Result:'), page.getByText('1 created'));
  },
);
