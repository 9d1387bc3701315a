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
import { button, noLongerSees, notice, sees } from '../support/sight.ts';

journey(
  'by keyboard: a task is added from a grid, reminded of, done, reopened, ticked off and taken back',
  async ({ office, arrive, people, remind }) => {
    const candidate = await office.candidate('Ottoline');
    const page = await arrive(people.allIn, '/console/candidates');
    const { keyboard } = page;
    const dialog = page.getByRole('dialog');
    const panel = page.getByRole('complementary');
    await searchFor(page, candidate.name);
    await sees(page.getByText('1 row', { exact: true }));

    await intoRows(page);
    await keyboard.press('t');
    await sees(dialog.getByText(`About ${candidate.name}`));
    await hasFocus(dialog.getByRole('textbox', { name: 'What has to be done' }));
    await keyboard.type('Check the license');
    await typeInto(page, dialog.getByRole('textbox', { name: 'Due' }), officeToday());
    await keyboard.press('Escape');
    await keyboard.press('Enter');
    await noLongerSees(dialog);
    await sees(notice(page, `Task added about ${candidate.name}.`));

    await remind();
    const reminder = notice(page, `Reminder: Check the license · ${candidate.name}`);
    await sees(reminder);
    await press(page, reminder.getByRole('link', { name: 'Open' }));
    await sees(panel.getByRole('heading', { name: 'Check the license', level: 2 }));
    expect(new URL(page.url()).pathname).toMatch(/^\/console\/tasks\/tsk_/);

    await press(page, button(panel, 'Mark as done'));
    await typeInto(page, dialog.getByRole('textbox', { name: 'Outcome' }), 'Valid until 2028');
    await pressOnceEnabled(page, button(dialog, 'Mark 1 task as done'));
    await noLongerSees(dialog);
    await sees(panel.getByText('Done', { exact: true }), panel.getByText('Valid until 2028'));
    await press(page, button(panel, 'Reopen'));
    await pressOnceEnabled(page, button(dialog, 'Reopen 1 task'));
    await noLongerSees(dialog);
    await sees(button(panel, 'Mark as done'));

    await press(page, panel.getByRole('link', { name: candidate.name }));
    await sees(panel.getByRole('tab', { name: 'Tasks 1' }));
    await tabTo(page, panel.getByRole('tab', { name: 'Summary' }));
    await tabTo(page, panel.getByRole('tab', { name: 'Tasks' }), 'ArrowRight');
    const open = panel.getByRole('list', { name: 'Open tasks' });
    await sees(open.getByText(/· today$/));
    await tick(page, open.getByRole('checkbox', { name: 'Mark “Check the license” as done' }));
    const isDone = notice(page, '“Check the license” is done.');
    await sees(isDone, panel.getByText('No open tasks.'));
    await press(page, button(isDone, 'Undo'));
    await sees(notice(page, 'The change was undone.'), open);
  },
);

/** As it is typed. The office is in Chicago. */
function officeToday(): string {
  return new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/Chicago',
    dateStyle: 'medium',
  }).format();
}
