import { agencyFiles } from '../support/import-files.ts';
import { journey } from '../support/journey.ts';
import { choose, hasFocus, jumpTo, press } from '../support/keyboard.ts';
import { button, sees } from '../support/sight.ts';

journey(
  'by keyboard: files are chosen, a column is mapped otherwise, checked and imported',
  async ({ arrive, people }) => {
    const { files } = agencyFiles();
    const page = await arrive(people.allIn, '/console');
    const { keyboard } = page;

    // For the keyboard, the drop area is a file input: Enter opens the file dialog.
    page.on('filechooser', (chooser) => void chooser.setFiles(files));
    await jumpTo(page, 'Import');
    await press(page, page.getByLabel(/^Choose files/));
    await hasFocus(page.getByRole('group', { name: 'Next step' }));

    // A field is mapped to another column, and the focus stays there.
    const candidates = page.getByRole('region', { name: 'candidates.csv' });
    await press(page, button(candidates, 'Columns and fields'));
    const state = candidates.getByRole('combobox', { name: 'Column for State' });
    await choose(page, state, 'City');
    await hasFocus(state);
    await sees(candidates.getByText('Not imported: State'));
    await choose(page, state, 'State');
    await sees(candidates.getByText('7 columns of 7 used'));

    // The check shows its findings row by row.
    await press(page, button(page, 'Check 14 rows'));
    await sees(page.getByText('Expected result:'), page.getByText('10 to create'));
    await keyboard.press('Tab');
    await hasFocus(button(page, 'Import 10 rows'));
    await press(page, button(candidates, /^Show what was found/));
    await sees(candidates.getByRole('row').filter({ hasText: 'Email' }).getByText('Refused'));

    await press(page, button(page, 'Import 10 rows'));
    await sees(page.getByText('Result:'), page.getByText('10 created'));
  },
);
