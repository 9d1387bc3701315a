import type { Page } from 'playwright-core';
import { areAccessible, dialog, firstRow, panel, tick } from '../support/accessible.ts';
import { button } from '../support/sight.ts';

/** Without the filter that a list begins with. */
const everyState = 'filters=%7B%7D';

/** Opens the first record by a cell that leads nowhere else: a day or a time. */
const openFirst = (page: Page) =>
  firstRow(page)
    .getByRole('gridcell')
    .filter({ hasNot: page.getByRole('link') })
    .filter({ hasText: /\d{4}/ })
    .first()
    .click();

areAccessible('accounting of time', ({ client }) => [
  { path: `/timesheets?${everyState}`, drawn: firstRow },
  {
    path: `/timesheets?${everyState}`,
    act: openFirst,
    drawn: (page) => panel(page).getByRole('table'),
  },
  {
    path: '/timesheets?filters=%7B%22status%22:%5B%22SUBMITTED%22%5D%7D',
    act: async (page) => {
      await tick(page);
      await button(page, 'Approve').click();
    },
    drawn: (page) => dialog(page).getByRole('list'),
    overlay: true,
  },
  { path: '/timesheets?panel=new', drawn: dialog, overlay: true },
  { path: `/expenses?${everyState}`, drawn: firstRow },
  { path: `/expenses?${everyState}`, act: openFirst, drawn: panel },
  { path: '/expenses?panel=new', drawn: dialog, overlay: true },
  { path: '/punches', drawn: firstRow },
  { path: '/punches', act: openFirst, drawn: (page) => page.getByRole('complementary') },
  {
    path: '/punches',
    act: async (page) => {
      await openFirst(page);
      await button(page, /^Correct /)
        .first()
        .click();
    },
    drawn: dialog,
    overlay: true,
  },
  { path: `/clients/${client.id}?panel=time`, drawn: panel },
]);
