import { expect } from 'vitest';
import { journey } from '../support/journey.ts';
import {
  choose,
  hasFocus,
  intoRows,
  jumpTo,
  jumpToList,
  press,
  pressOnceEnabled,
  searchFor,
  tabTo,
  tick,
  typeInto,
} from '../support/keyboard.ts';
import { button, noLongerSees, notice, row, sees } from '../support/sight.ts';

journey(
  'by keyboard: a canceled placement is activated, its candidate hired, the assignment led to its end',
  async ({ office, arrive, people }) => {
    const client = await office.client();
    const candidate = await office.candidate('Odile');
    const running = await office.candidate('Piet');
    await office.placed(candidate, client);
    await office.placed(running, client, { startDate: '2026-01-12' });
    await office.hired(running);

    const page = await arrive(people.allIn, '/console');
    const { keyboard } = page;
    const dialog = page.getByRole('dialog');
    const panel = page.getByRole('complementary');

    // Candidate summary › Placed panel › placement details: the placement is canceled there (P-3, P-7).
    await jumpTo(page, candidate.name);
    const placed = panel.getByRole('region', { name: 'Placed' });
    await press(page, placed.getByRole('link', { name: 'Placement details' }));
    await press(page, button(page, 'Cancel placement'));
    await hasFocus(dialog.getByLabel('Reason'));
    await keyboard.type('The client postponed the start');
    await press(page, button(dialog, 'Cancel placement'));
    await noLongerSees(dialog);

    // Activating opens the form with the same terms (P-10).
    await press(page, button(page, 'Activate placement'));
    await typeInto(page, page.getByLabel('Bill rate per hour'), '41.5');
    await press(page, button(page, 'Place candidate'));
    await sees(row(page, candidate.name).getByText('Hiring Management'));

    // Hiring Management: each item of the checklist, then the hire (P-11).
    await jumpToList(page, 'Hiring Management', 'Candidates in Hiring Management');
    await searchFor(page, candidate.name);
    await sees(page.getByText('1 row', { exact: true }));
    await intoRows(page);
    await keyboard.press('Enter');
    await hasFocus(button(panel, /^Close /));
    const boxes = panel.getByRole('checkbox');
    await sees(boxes);
    for (const box of await boxes.all()) await tick(page, box);
    await sees(panel.getByText('Everything required is done.'));
    await pressOnceEnabled(page, button(panel, 'Hire'));
    await typeInto(page, dialog.getByLabel('Hire date'), 'Jan 12, 2026');
    await pressOnceEnabled(page, button(dialog, 'Hire 1 candidate'));
    await sees(notice(page, '1 candidate hired.'));
    await noLongerSees(row(page, candidate.name));

    // Update status, for rows in different states: another choice shows another effect.
    await jumpToList(page, 'Assignments');
    await searchFor(page, client.name);
    await sees(page.getByText('2 rows', { exact: true }));
    await intoRows(page);
    await keyboard.press('ControlOrMeta+A');
    await press(page, button(page, 'Update status'));
    await sees(dialog.getByText('Will be approved'));
    await tabTo(page, dialog.getByRole('radio', { name: 'Approve' }));
    await keyboard.press('ArrowRight');
    await sees(dialog.getByText('Choose the end reason'));
    await keyboard.press('ArrowLeft');
    await pressOnceEnabled(page, button(dialog, 'Approve 2 assignments'));
    await sees(notice(page, '2 assignments are approved.'));
    await expect
      .poll(() => row(page, client.name).getByText('Active', { exact: true }).count())
      .toBe(2);

    // Closed on a typed date; nothing can be confirmed before a reason is chosen.
    await searchFor(page, running.name);
    await sees(page.getByText('1 row', { exact: true }));
    await intoRows(page);
    await keyboard.press('Enter');
    await hasFocus(button(panel, /^Close ./));
    await press(page, button(panel, 'Close'));
    const reason = dialog.getByLabel('End reason').and(page.locator('input'));
    await typeInto(page, dialog.getByLabel('End date'), 'Jan 30, 2026');
    await choose(page, reason, 'Assignment completed');
    await pressOnceEnabled(page, button(dialog, 'Close 1 assignment'));
    await noLongerSees(dialog);
    await sees(panel.getByText('Closed', { exact: true }), panel.getByText('Jan 30, 2026'));

    // Reactivated, and finally canceled.
    await press(page, button(panel, 'Reactivate'));
    await pressOnceEnabled(page, button(dialog, 'Reactivate 1 assignment'));
    await noLongerSees(dialog);
    await sees(panel.getByText('Active', { exact: true }));
    await press(page, button(panel, 'Cancel'));
    await choose(page, reason, "Client's budget or headcount");
    await pressOnceEnabled(page, button(dialog, 'Cancel 1 assignment'));
    await noLongerSees(dialog);
    await sees(panel.getByText('Canceled', { exact: true }));
    // The pressed button has disappeared; the focus stays in its panel, which Escape closes.
    await hasFocus(panel);
    await keyboard.press('Escape');
    await noLongerSees(panel);
  },
);

journey(
  'by keyboard: candidates in Hiring Management are canceled together',
  async ({ office, arrive, people }) => {
    const client = await office.client();
    const family = client.name.split(' ')[0]!;
    const candidates = [await office.candidate(family), await office.candidate(family)];
    for (const candidate of candidates) await office.placed(candidate, client);

    const page = await arrive(people.backOffice, '/console/hiring');
    const { keyboard } = page;
    const dialog = page.getByRole('dialog');
    await searchFor(page, family);
    await sees(page.getByText('2 rows', { exact: true }));
    await intoRows(page);
    await keyboard.press('Space');
    await keyboard.press('Shift+ArrowDown');
    await press(
      page,
      button(page.getByRole('region', { name: 'Selected rows' }), 'Cancel placements'),
    );
    await hasFocus(dialog.getByLabel('Reason'));
    await keyboard.type('The plant closes');
    await pressOnceEnabled(page, button(dialog, 'Cancel placements of 2 candidates'));
    await sees(notice(page, 'The pending placements of 2 candidates are canceled.'));
    await sees(page.getByText('No candidates match'));
  },
);
