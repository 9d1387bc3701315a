import { expect } from 'vitest';
import { journey } from '../support/journey.ts';
import { button, noLongerSees, notice, row, sees } from '../support/sight.ts';

journey(
  'a candidate is submitted, placed, canceled with a reason and placed again',
  async ({ office, arrive, people }) => {
    const client = await office.client();
    const order = await office.jobOrder(client, { positions: 1 });
    const candidate = await office.candidate('Ines');

    // The number in the Candidates column opens Manage Submissions (P-1).
    const desk = await arrive(people.frontOffice, '/console/job-orders');
    await desk.getByRole('searchbox').first().fill(order.name);
    await row(desk, order.name).getByRole('link', { name: '0', exact: true }).click();
    await sees(desk.getByText('1 of 1 openings left'));

    await button(desk, 'Submit candidates').click();
    const submitting = desk.getByRole('dialog');
    await submitting.getByLabel('Add a candidate').fill(candidate.name);
    await desk.getByRole('option', { name: candidate.name }).click();
    await button(submitting, 'Submit 1 candidate').click();
    await noLongerSees(submitting);
    await sees(row(desk, candidate.name).getByText('Submitted'));

    // The margin changes while the rate is typed (P-4).
    await row(desk, candidate.name).getByText(candidate.name).click();
    await button(desk, 'Place candidate').click();
    const margin = desk.getByLabel('Margin', { exact: true });
    const before = await margin.textContent();
    await desk.getByLabel('Burden, percent of pay').fill('0');
    await desk.getByLabel('Bill rate per hour').fill('40');
    await expect.poll(() => margin.textContent()).not.toBe(before);
    await sees(margin.getByText('45.0%'));
    await button(desk, 'Place candidate').click();

    // The candidate was never hired: Hiring Management (P-5). The opening is taken and the order is filled (P-6).
    await sees(desk.getByText('0 of 1 openings left'), desk.getByText('Filled'));
    await sees(row(desk, candidate.name).getByText('Hiring Management'));
    const hiring = await arrive(people.backOffice, '/console/hiring');
    await hiring.getByLabel('Search candidates').fill(candidate.name);
    await sees(row(hiring, candidate.name));

    // Without a reason, nothing is canceled (P-7).
    await button(desk, 'Cancel placement').click();
    const canceling = desk.getByRole('dialog', { name: 'Cancel placement' });
    await canceling.getByLabel('Reason').fill('   ');
    await button(canceling, 'Cancel placement').click();
    await sees(canceling.getByText('Please give a reason.'));
    await canceling.getByLabel('Reason').fill('The client postponed the start');
    await button(canceling, 'Cancel placement').click();
    await noLongerSees(canceling);

    // Manage Submissions shows it, the opening is given back, and the candidate leaves Hiring Management.
    await sees(row(desk, candidate.name).getByText('Canceled').first());
    await sees(desk.getByText('1 of 1 openings left'));
    await noLongerSees(row(hiring, candidate.name));

    // The Placed panel shows it too, and the candidate's own status is unchanged.
    await desk.goto(`/console/candidates/${candidate.id}`);
    const placed = desk.getByRole('region', { name: 'Placed' });
    await sees(
      placed.getByText('Canceled').first(),
      placed.getByText('The client postponed the start'),
      desk.getByText('Actively searching').first(),
    );

    // Activating opens the form with the same terms, and placing completes it again (P-10).
    await placed.getByRole('link', { name: 'Placement details' }).click();
    await button(desk, 'Activate placement').click();
    expect(await desk.getByLabel('Bill rate per hour').inputValue()).toBe('$40.00');
    await button(desk, 'Place candidate').click();
    await sees(row(desk, candidate.name).getByText('Hiring Management'));
    await sees(row(hiring, candidate.name));
  },
);

journey(
  'who is hired needs approval: a checklist stands before it, and mixed job types are approved together',
  async ({ office, arrive, people }) => {
    const client = await office.client();
    const [undated, dated, direct] = [
      await office.candidate('Uma'),
      await office.candidate('Dario'),
      await office.candidate('Greta'),
    ] as const;
    await office.placed(undated, client);
    await office.placed(dated, client, {
      jobType: 'TEMP_CONTRACT_TO_DIRECT',
      startDate: '2026-01-12',
    });
    await office.placed(direct, client, { jobType: 'DIRECT', startDate: '2026-01-12' });

    // Missing items of the checklist block hiring (P-11).
    const desk = await arrive(people.backOffice, '/console/hiring');
    await desk.getByLabel('Search candidates').fill(undated.name);
    await row(desk, undated.name).getByText(undated.name).click();
    const panel = desk.getByRole('complementary');
    const hire = button(panel, 'Hire');
    await sees(panel.getByText(/required still to be done/));
    expect(await hire.getAttribute('aria-disabled')).toBe('true');
    for (const box of await panel.getByRole('checkbox').all()) await box.check();
    await sees(panel.getByText('Everything required is done.'));
    await hire.and(desk.locator(':not([aria-disabled])')).click();
    const hiring = desk.getByRole('dialog', { name: 'Hire' });
    await sees(hiring.getByText('Will be hired'));
    await button(hiring, 'Hire 1 candidate').click();
    await sees(notice(desk, '1 candidate hired.'));
    await noLongerSees(row(desk, undated.name));
    await office.hired(dated);
    await office.hired(direct);

    // Accounting › Assignments shows assignments that are active or need approval.
    await desk.goto('/console/assignments');
    await sees(desk.getByRole('group', { name: 'Filters' }).getByText('Active, Needs approval'));
    await desk.getByLabel('Search assignments').fill(client.name);
    await sees(desk.getByText('3 rows', { exact: true }));
    for (const { name } of [undated, dated, direct])
      await row(desk, name).getByRole('checkbox').click();
    await button(desk, 'Update status').click();

    // Each row shows what will happen to it, grouped by job type.
    const dialog = desk.getByRole('dialog', { name: 'Update status' });
    await dialog.getByText('Approve', { exact: true }).click();
    const temps = dialog.getByRole('group', { name: 'Temp/contract', exact: true });
    const directs = dialog.getByRole('group', { name: 'Direct hire' });
    await sees(
      temps.getByText(/^Start date set to/),
      temps.getByText(/On assignment/),
      directs.getByText('End date set to Jan 12, 2026'),
      directs.getByText(/^Employment of .* terminated on/),
      directs.getByText('Placement fee of $12,800.00 becomes billable'),
    );
    await button(dialog, 'Approve 3 assignments').click();
    await sees(notice(desk, '3 assignments are approved.'));

    // The direct hire is closed at once, so it is not in the default list; the temps are active.
    await expect.poll(() => row(desk, client.name).count()).toBe(2);
    await sees(
      row(desk, undated.name).getByText('Active'),
      row(desk, dated.name).getByText('Active'),
    );
    await sees(row(desk, dated.name).getByText('Jan 12, 2026'));

    // Undone while nothing has been built on it, and done again.
    await button(notice(desk, '3 assignments are approved.'), 'Undo').click();
    await expect.poll(() => row(desk, client.name).getByText('Needs approval').count()).toBe(3);
    await row(desk, dated.name).getByRole('checkbox').click();
    await button(desk, 'Update status').click();
    await dialog.getByText('Approve', { exact: true }).click();
    await button(dialog, 'Approve 1 assignment').click();
    await sees(row(desk, dated.name).getByText('Active'));

    // Closing asks for a reason, and the candidate is actively searching again.
    await row(desk, dated.name).getByText(dated.name).click();
    await button(panel, 'Close').click();
    await dialog.getByLabel('End reason').click();
    await desk.getByRole('option').first().click();
    await sees(dialog.getByText(/actively searching/i));
    await button(dialog, 'Close 1 assignment').click();
    await sees(panel.getByText('Closed').first());

    // Reactivating makes it active again.
    await button(panel, 'Reactivate').click();
    await button(dialog, 'Reactivate 1 assignment').click();
    await noLongerSees(dialog);
    await sees(panel.getByText('Active', { exact: true }).first());
  },
);
