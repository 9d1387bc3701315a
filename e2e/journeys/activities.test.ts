import { journey } from '../support/journey.ts';
import { hasFocus, intoRows, press, searchFor, tabTo } from '../support/keyboard.ts';
import { button, noLongerSees, notice, row, sees } from '../support/sight.ts';

journey(
  'by keyboard: a call is recorded from the grid, stands in the history and in “last contacted”, and is taken back',
  async ({ office, arrive, people }) => {
    const candidate = await office.candidate('Ines');
    const page = await arrive(people.allIn, '/console/candidates');
    const { keyboard } = page;
    const dialog = page.getByRole('dialog');
    await searchFor(page, candidate.name);
    await sees(page.getByText('1 row', { exact: true }), row(page, 'Never'));

    await intoRows(page);
    await keyboard.press('n');
    await hasFocus(dialog.getByRole('textbox', { name: 'Text' }));
    await keyboard.type('Left a voicemail about the night shift.');
    await keyboard.press('ControlOrMeta+Enter');
    await noLongerSees(dialog);
    await sees(notice(page, `Recorded about ${candidate.name}.`));
    await noLongerSees(row(page, 'Never'));

    await intoRows(page);
    await keyboard.press('Enter');
    const panel = page.getByRole('complementary');
    await sees(panel.getByRole('heading', { name: candidate.name, level: 2 }));
    await tabTo(page, panel.getByRole('tab', { name: 'Summary' }));
    await tabTo(page, panel.getByRole('tab', { name: 'Timeline' }), 'ArrowLeft');
    const line = panel.getByRole('listitem').filter({ hasText: 'Left a voicemail' });
    await sees(line, line.getByText('called'));

    await press(page, button(line, 'Undo'));
    await sees(notice(page, 'The change was undone.'));
    await noLongerSees(line);
    await sees(row(page, 'Never'));
  },
);
