import { areAccessible, dialog } from '../support/accessible.ts';
import { button } from '../support/sight.ts';

areAccessible('what every screen has', ({ worker }) => [
  { path: '/home', drawn: (page) => page.getByRole('link', { name: /^People to hire: / }) },
  {
    path: '/home',
    act: (page) => button(page, 'Help and shortcuts').click(),
    drawn: (page) => dialog(page).getByText('Keyboard shortcuts'),
    overlay: true,
  },
  { path: '/nowhere', drawn: (page) => page.getByRole('heading', { level: 1 }) },
  {
    path: `/assignments?search=${worker.name}`,
    act: (page) => page.getByRole('button', { name: /Search or jump to/ }).click(),
    drawn: (page) => dialog(page).getByText('Job orders'),
    overlay: true,
  },
  {
    path: `/assignments?search=${worker.name}`,
    act: (page) => button(page, /account menu/).click(),
    drawn: (page) => page.getByRole('menu'),
    overlay: true,
  },
  {
    path: `/assignments?search=${worker.name}`,
    act: async (page) => {
      await button(page, /account menu/).click();
      await page.getByRole('menuitem', { name: 'Sessions' }).click();
    },
    drawn: (page) => dialog(page).getByText('This device'),
    overlay: true,
  },
  {
    path: `/assignments?search=${worker.name}`,
    act: async (page) => {
      await button(page, /account menu/).click();
      await page.getByRole('menuitem', { name: 'Change password' }).click();
    },
    drawn: dialog,
    overlay: true,
  },
  {
    path: `/assignments?search=${worker.name}`,
    act: async (page) => {
      await button(page, /account menu/).click();
      await page.getByRole('menuitem', { name: 'One-time codes' }).click();
    },
    drawn: dialog,
    overlay: true,
  },
  {
    path: `/assignments?search=${worker.name}`,
    act: (page) => page.getByRole('group', { name: 'Filters' }).getByRole('button').first().click(),
    drawn: (page) => page.getByRole('checkbox', { name: 'Closed' }),
    overlay: true,
  },
  {
    path: `/assignments?search=${worker.name}`,
    act: (page) => button(page, 'Views').click(),
    drawn: (page) => page.getByText(/view/i).last(),
    overlay: true,
  },
]);
