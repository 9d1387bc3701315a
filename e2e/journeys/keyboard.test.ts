import { expect } from 'vitest';
import { journey, letSessionEnd } from '../support/journey.ts';
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
  typeInto,
} from '../support/keyboard.ts';
import { password } from '../support/people.ts';
import { button, noLongerSees, notice, row, sees } from '../support/sight.ts';

journey(
  'the walk from sign-in to approval goes without a mouse',
  async ({ office, page, people }) => {
    const client = await office.client();
    const order = await office.jobOrder(client);
    const candidate = await office.candidate('Imre');
    const hired = [await office.candidate('Abel'), await office.candidate('Bela')];
    for (const worker of hired) {
      await office.placed(worker, client, { startDate: '2026-01-12' });
      await office.hired(worker);
    }
    const { keyboard } = page;
    const dialog = page.getByRole('dialog');

    // Sign in: the cursor is in the first field.
    await page.goto('/console');
    await hasFocus(page.getByLabel('Company ID'));
    await keyboard.type(people.allIn.companyId);
    await typeInto(page, page.getByLabel('User name'), people.allIn.userName);
    await typeInto(page, page.getByLabel('Password', { exact: true }), password);
    await keyboard.press('Enter');
    await sees(button(page, /account menu/));

    // ⌘K finds a record and opens it.
    await jumpTo(page, order.name);
    await press(page, page.getByRole('link', { name: 'Manage submissions' }));

    // Submit: search, choose, confirm.
    await press(page, button(page, 'Submit candidates'));
    await choose(page, dialog.getByLabel('Add a candidate'), candidate.name);
    await pressOnceEnabled(page, button(dialog, 'Submit 1 candidate'));
    await noLongerSees(dialog);

    // The grid: arrow keys to the row, Enter opens it, and its action can be reached.
    await sees(row(page, candidate.name));
    await intoRows(page);
    await keyboard.press('Enter');
    await press(page, button(page, 'Place candidate'));

    // The form.
    await typeInto(page, page.getByLabel('Bill rate per hour'), '40');
    await press(page, button(page, 'Place candidate'));
    await sees(row(page, candidate.name).getByText('Hiring Management'));

    // A dialog with inputs: the cursor is in it, Escape closes it, and the focus returns.
    const cancel = button(page.getByRole('complementary'), 'Cancel placement');
    await press(page, cancel);
    await hasFocus(dialog.getByLabel('Reason'));
    await keyboard.press('Escape');
    await noLongerSees(dialog);
    await hasFocus(cancel);
    await keyboard.press('Enter');
    await hasFocus(dialog.getByLabel('Reason'));
    await keyboard.type('Took another offer');
    await press(page, button(dialog, 'Cancel placement'));
    // The panel may tell of it before the dialog has its answer, and until then the dialog guards what was typed.
    await noLongerSees(dialog);
    await sees(page.getByText('Took another offer'));

    // ⌘K opens every screen; the grid selects a range with Shift and arrow keys.
    await jumpToList(page, 'Assignments');
    await searchFor(page, client.name);
    await sees(page.getByText('2 rows', { exact: true }));
    await intoRows(page);
    await keyboard.press('Space');
    await keyboard.press('Shift+ArrowDown');
    await sees(page.getByText('2 selected'));
    await press(page, button(page, 'Update status'));
    await sees(dialog.getByText('Will be approved'));
    await pressOnceEnabled(page, button(dialog, 'Approve 2 assignments'));
    await expect
      .poll(() => row(page, client.name).getByText('Active', { exact: true }).count())
      .toBe(2);

    // Undo is in a notice that the keyboard can reach.
    await press(page, button(notice(page, '2 assignments are approved.'), 'Undo'));
    await expect.poll(() => row(page, client.name).getByText('Needs approval').count()).toBe(2);

    // The menu: dark mode, and signing out.
    await press(page, button(page, /account menu/));
    await tabTo(page, page.getByRole('menuitemradio', { name: 'Dark' }), 'ArrowDown');
    await keyboard.press('Enter');
    await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
    await tabTo(page, page.getByRole('menuitem', { name: 'Sign out' }), 'ArrowDown');
    letSessionEnd(page);
    await keyboard.press('Enter');
    await sees(page.getByLabel('Company ID'));
  },
);
