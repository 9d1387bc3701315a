import { journey } from '../support/journey.ts';
import { choose, hasFocus, jumpTo, press, tabTo, tick, typeInto } from '../support/keyboard.ts';
import { newWord } from '../support/office.ts';
import { button, noLongerSees, sees } from '../support/sight.ts';
import { dayIn } from '../support/time-records.ts';

journey(
  'by keyboard: a client with contact, location and job order, and a candidate, are entered',
  async ({ arrive, people }) => {
    const own = newWord();
    const page = await arrive(people.allIn, '/console');
    const { keyboard } = page;
    const dialog = page.getByRole('dialog');
    const panel = page.getByRole('complementary');
    const input = (name: string) =>
      dialog
        .getByRole('textbox', { name, exact: true })
        .or(dialog.getByRole('combobox', { name, exact: true }));
    const heading = (name: string) => panel.getByRole('heading', { name, level: 2 });
    const opened = async (name: string) => {
      await noLongerSees(dialog);
      await sees(heading(name));
      await hasFocus(button(panel, `Close ${name}`));
    };

    // The cursor is in the first field; a missing value is reported, and its field gets the cursor.
    await jumpTo(page, 'New client');
    await hasFocus(input('Name'));
    await keyboard.press('Enter');
    await sees(dialog.getByText('Enter a name.'));
    await hasFocus(input('Name'));
    await keyboard.type(`${own} Mills`);
    await choose(page, input('Owner'), 'Sam Delacroix');
    await tick(page, dialog.getByRole('checkbox'));
    await press(page, button(dialog, 'Add client'));
    await opened(`${own} Mills`);

    await jumpTo(page, 'New contact');
    await hasFocus(input('Client'));
    await choose(page, input('Client'), `${own} Mills`);
    await typeInto(page, input('First name'), 'Rosa');
    await typeInto(page, input('Last name'), own);
    // Enter saves from any field.
    await keyboard.press('Enter');
    await opened(`Rosa ${own}`);

    await jumpTo(page, 'New location');
    await hasFocus(input('Client'));
    await choose(page, input('Client'), `${own} Mills`);
    await typeInto(page, input('Name'), `${own} Dock`);
    await choose(page, input('Time zone'), 'America/Denver');
    await press(page, button(dialog, 'Add location'));
    await opened(`${own} Dock`);

    await jumpTo(page, 'New job order');
    await hasFocus(input('Job title'));
    await keyboard.type(`${own} sorter`);
    await choose(page, input('Job type'), 'Direct hire');
    await choose(page, input('Client'), `${own} Mills`);
    await choose(page, input('Location'), `${own} Dock`);
    // What stands for no date is refused, and named at the button; a short date is shown in full.
    await typeInto(page, input('Start date'), 'soon');
    await press(page, button(dialog, 'Add job order'));
    await sees(dialog.getByText('Please check: Start date'));
    await hasFocus(input('Start date'));
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('+7');
    await keyboard.press('Escape');
    await hasFocus(input('Start date'));
    await keyboard.press('Enter');
    await opened(`${own} sorter`);
    await tabTo(page, panel.getByRole('tab', { name: /^Submitted/ }));
    await keyboard.press('ArrowRight');
    await sees(panel.getByText(dayIn(7)));

    await jumpTo(page, 'New candidate');
    await hasFocus(input('First name'));
    await keyboard.type('Ivo');
    await typeInto(page, input('Last name'), own);
    await keyboard.press('Escape');
    await hasFocus(button(dialog, 'Keep editing'));
    await keyboard.press('Enter');
    await hasFocus(input('Last name'));
    await keyboard.press('Enter');
    await opened(`Ivo ${own}`);
  },
);
