import { expect } from 'vitest';
import { journey } from '../support/journey.ts';
import {
  hasFocus,
  intoRows,
  press,
  pressOnceEnabled,
  searchFor,
  tabTo,
  tick,
  typeInto,
} from '../support/keyboard.ts';
import { newWord } from '../support/office.ts';
import { button, noLongerSees, notice, row, sees } from '../support/sight.ts';

journey(
  'by keyboard: a list is filtered, sorted, arranged, kept as a view, and read beside its records',
  async ({ office, arrive, people }) => {
    const client = await office.client();
    const family = client.name.split(' ')[0]!;
    const candidates = [await office.candidate(family), await office.candidate(family)];
    const [last, first] = candidates.map(({ name }) => name).toSorted();

    const page = await arrive(people.allIn, '/console/candidates');
    const { keyboard } = page;
    const filters = page.getByRole('group', { name: 'Filters' });
    const popover = page.getByRole('dialog');
    const menu = page.getByRole('menu');
    const item = (name: string) => menu.getByRole('menuitem', { name });
    const header = (name: string) => page.getByRole('columnheader', { name });
    const headers = () => page.getByRole('columnheader').allInnerTexts();
    await searchFor(page, family);
    await sees(page.getByText('2 rows', { exact: true }));

    // A filter is opened, set and left; then the focus is on its chip.
    await press(page, button(page, 'Filter'));
    await tabTo(page, item('Status'), 'ArrowDown');
    await keyboard.press('Enter');
    await tick(page, popover.getByRole('checkbox', { name: 'Passive' }));
    await sees(page.getByText('No candidates match'));
    await keyboard.press('Escape');
    const chip = button(filters, 'Status Passive');
    await hasFocus(chip);

    // It is opened again and changed; after it is removed, the focus is in the toolbar.
    await keyboard.press('Enter');
    await tick(page, popover.getByRole('checkbox', { name: 'Actively searching' }));
    await sees(page.getByText('2 rows', { exact: true }));
    await keyboard.press('Escape');
    await press(page, button(filters, 'Remove filter Status'));
    await noLongerSees(filters);
    await hasFocus(button(page, 'Filter'));

    // Sorted at the header: ascending, then descending.
    await intoRows(page);
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowRight');
    await hasFocus(header('Candidate'));
    await keyboard.press('Enter');
    await expect.poll(() => header('Candidate').getAttribute('aria-sort')).toBe('descending');
    await sees(row(page, first!));

    // The menu of a column moves it, and the focus follows; after hiding it, the next column has the focus.
    await keyboard.press('ArrowRight');
    await keyboard.press('Alt+ArrowDown');
    await tabTo(page, item('Move right'), 'ArrowDown');
    await keyboard.press('Enter');
    await expect.poll(headers).toEqual(expect.arrayContaining(['Skills', 'Status']));
    await hasFocus(header('Status'));
    await keyboard.press('Alt+ArrowDown');
    await tabTo(page, item('Hide column'), 'ArrowDown');
    await keyboard.press('Enter');
    await noLongerSees(header('Status'));
    await hasFocus(header('City'));

    // The view is saved with a name, left, and opened again.
    await press(page, button(page, 'Views'));
    await typeInto(page, popover.getByLabel('Name of this view'), `Family ${family}`);
    await keyboard.press('Enter');
    await hasFocus(button(page, `Family ${family}`));
    await searchFor(page, last!);
    await sees(page.getByText('1 row', { exact: true }));
    await press(page, button(page, 'Views'));
    await press(page, button(popover, `Family ${family}`));
    await sees(page.getByText('2 rows', { exact: true }));

    // Into a record, through its tabs, back to the row.
    await intoRows(page);
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    const panel = page.getByRole('complementary');
    await hasFocus(button(panel, `Close ${first!}`));
    await tabTo(page, panel.getByRole('tab', { name: 'Summary' }));
    await keyboard.press('ArrowRight');
    await hasFocus(panel.getByRole('tab', { name: 'Submissions' }));
    await sees(panel.getByText(/^Not submitted/));
    await keyboard.press('Escape');
    await noLongerSees(panel);
    await hasFocus(page.getByRole('gridcell', { name: first! }));
    await keyboard.press('ArrowDown');
    await hasFocus(page.getByRole('gridcell', { name: last! }));
  },
);

journey(
  'by keyboard: all that match are selected, also those that are not loaded, and done together',
  async ({ office, arrive, people }) => {
    const own = newWord();
    await office.tasks(120, own);

    const filters = encodeURIComponent(JSON.stringify({ title: own, status: ['OPEN'] }));
    const page = await arrive(people.allIn, `/console/tasks?filters=${filters}`);
    const { keyboard } = page;
    const dialog = page.getByRole('dialog');
    const selected = page.getByRole('region', { name: 'Selected rows' });
    await sees(page.getByText('100 of 120', { exact: true }));
    await intoRows(page);
    await keyboard.press('ControlOrMeta+A');
    await sees(selected.getByText('100 selected'));
    await sees(button(selected, 'Select all 120 that match'));
    await keyboard.press('ControlOrMeta+A');
    await sees(selected.getByText('120 selected, 20 not shown'));
    await press(page, button(selected, 'Mark as done'));
    await sees(dialog.getByRole('note'));
    await pressOnceEnabled(page, button(dialog, 'Mark 120 tasks as done'));
    await sees(notice(page, '120 tasks done.'));
    await noLongerSees(selected);
  },
);
