import { areAccessible, dialog, firstRow, panel, tick } from '../support/accessible.ts';
import { button, sees } from '../support/sight.ts';

/** The address of a list of tasks, whosever they are. */
const everyones = `filters=${encodeURIComponent(JSON.stringify({ status: ['OPEN'] }))}`;

areAccessible('the CRM', ({ order, client, worker, submission, waiting }) => [
  { path: `/job-orders?search=${order.name}`, drawn: firstRow },
  { path: `/job-orders/${order.id}?search=${order.name}`, drawn: panel },
  { path: `/job-orders?panel=new&search=${order.name}`, drawn: dialog, overlay: true },
  { path: `/submissions/${order.id}`, drawn: firstRow },
  { path: `/submissions/${waiting.order.id}?panel=${waiting.placementId}`, drawn: panel },
  {
    path: `/submissions/${waiting.order.id}?panel=${waiting.placementId}`,
    act: (page) => button(page, 'Cancel placement').click(),
    drawn: dialog,
    overlay: true,
  },
  {
    path: `/submissions/${order.id}`,
    act: (page) => button(page, 'Submit candidates').click(),
    drawn: dialog,
    overlay: true,
  },
  {
    path: `/place/${submission}`,
    drawn: (page) => page.getByRole('region', { name: 'What will happen' }),
  },
  { path: `/placements/${waiting.placementId}`, drawn: (page) => page.getByRole('tabpanel') },
  { path: `/candidates?search=${worker.name}`, drawn: firstRow },
  {
    path: `/candidates?search=${worker.name}`,
    act: async (page) => {
      await button(page, 'Views').click();
      await page.getByLabel('Name of this view').fill(`Only ${worker.name}`);
      await page.getByLabel(/^Share with everyone in /).check();
      await button(page, 'Save').click();
      await button(page, `Only ${worker.name}`).click();
    },
    drawn: (page) => page.getByRole('list', { name: 'My views' }),
    overlay: true,
  },
  { path: `/candidates/${worker.id}?search=${worker.name}`, drawn: panel },
  { path: `/candidates/${worker.id}?panel=hr&search=${worker.name}`, drawn: panel },
  {
    path: `/candidates/${worker.id}?panel=edit&search=${worker.name}`,
    drawn: dialog,
    overlay: true,
  },
  {
    path: `/candidates/${worker.id}?search=${worker.name}`,
    act: (page) => button(page, 'Mark do not place').click(),
    drawn: dialog,
    overlay: true,
  },
  {
    path: `/candidates/${worker.id}?search=${worker.name}`,
    act: async (page) => {
      await button(page, /^Log activity/).click();
      await page.getByRole('textbox', { name: 'Text' }).fill('Likes the new site.');
      await page.getByRole('checkbox', { name: 'Pin to the record' }).click();
    },
    drawn: dialog,
    overlay: true,
  },
  {
    path: `/candidates/${worker.id}?panel=timeline&search=${worker.name}`,
    act: async (page) => {
      await button(page, /^Log activity/).click();
      await page.getByRole('textbox', { name: 'Text' }).fill('Likes the new site.');
      await page.getByRole('checkbox', { name: 'Pin to the record' }).click();
      await dialog(page).getByRole('button', { name: 'Log activity' }).click();
      await sees(button(page, 'Change this activity'));
    },
    drawn: panel,
  },
  { path: '/activities', drawn: firstRow },
  { path: '/mentions', drawn: (page) => page.getByRole('grid', { name: 'Mentions' }) },
  { path: `/clients?search=${client.name}`, drawn: firstRow },
  { path: `/clients/${client.id}?search=${client.name}`, drawn: panel },
  {
    path: `/clients/${client.id}?panel=edit&search=${client.name}`,
    drawn: dialog,
    overlay: true,
  },
  { path: '/contacts?search=Meridian', drawn: firstRow },
  { path: '/contacts?panel=new&search=Meridian', drawn: dialog, overlay: true },
  { path: '/locations?search=Meridian', drawn: firstRow },
  { path: '/locations?panel=new&search=Meridian', drawn: dialog, overlay: true },
  { path: `/tasks?${everyones}`, drawn: firstRow },
  {
    path: `/tasks?${everyones}`,
    act: (page) => firstRow(page).getByRole('gridcell').nth(1).click(),
    drawn: panel,
  },
  {
    path: `/tasks?${everyones}`,
    act: async (page) => {
      await tick(page);
      await button(page, 'Mark as done').click();
    },
    drawn: (page) => dialog(page).getByRole('list'),
    overlay: true,
  },
  { path: '/tasks?panel=new', drawn: dialog, overlay: true },
  {
    path: `/candidates/${worker.id}?panel=tasks&search=${worker.name}`,
    act: async (page) => {
      await button(panel(page), 'New task').click();
      await dialog(page).getByRole('textbox', { name: 'What has to be done' }).fill('Call back');
      await button(dialog(page), 'Add task').click();
    },
    drawn: (page) => page.getByRole('list', { name: 'Open tasks' }),
  },
]);
