import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey, letSessionEnd } from '../support/journey.ts';
import { newWord, type Office } from '../support/office.ts';
import type { Person } from '../support/people.ts';
import { firstSignIn } from '../support/session.ts';
import { act, button, noLongerSees, row, sees } from '../support/sight.ts';

journey(
  'an employee asks for other bank data, the back office approves it, and its history is masked',
  async ({ office, arrive, open, people }) => {
    const worker = await office.candidate('Nadia');
    await office.placed(worker, await office.client(), { startDate: '2026-01-12' });
    await office.hired(worker);

    const admin = await arrive(people.admin, '/console/accounts?panel=new-ess');
    const picking = admin.getByRole('dialog', { name: 'New ESS user' });
    await picking.getByRole('textbox').fill(worker.name);
    await button(picking, `Create user for ${worker.name}`).click();
    const form = admin.getByRole('dialog', { name: `New ESS user: ${worker.name}` });
    await form.getByRole('checkbox', { name: 'Direct deposit' }).check();
    await button(form, 'Create 1 user').click();
    const employee = await issuedTo(admin, { ...people.employee, name: worker.name });

    const phone = await open({ width: 390, height: 844 });
    await firstSignIn(phone, employee);
    await phone.getByRole('link', { name: 'My data' }).first().click();
    const deposit = phone.getByRole('region', { name: 'Direct deposit' });
    await deposit.getByRole('link', { name: /^Change/ }).click();
    await phone.getByLabel('Bank').fill('Harbor Savings');
    await phone.getByLabel('Routing number').fill('021000021');
    await phone.getByLabel('Account number').fill('000987654321');
    await button(phone, 'Ask for this change').click();
    const waiting = phone.getByRole('region', { name: 'Waiting for your agency' });
    await sees(waiting.getByText('Harbor Savings'));

    const back = await arrive(people.backOffice, '/console/change-requests');
    await row(back, worker.name).getByRole('gridcell').last().click();
    const panel = back.getByRole('complementary');
    await sees(panel.getByText('Harbor Savings'), panel.getByText(/••4321/));
    await act(panel, 'Approve');
    await button(back.getByRole('dialog'), 'Approve 1 change request').click();
    await noLongerSees(back.getByRole('dialog'));
    await sees(panel.getByText('Approved').first());
    await panel.getByRole('link', { name: worker.name }).click();
    await sees(panel.getByText(/^Employee /).first());
    await panel.getByRole('tab', { name: 'Timeline' }).click();
    await sees(panel.getByText(/••4321/));
    expect(await everything(back)).not.toContain('000987654321');

    // The employee's page follows without a reload, and shows no number in full.
    await sees(deposit.getByText('Harbor Savings'), deposit.getByText(/••4321/));
    await noLongerSees(waiting);
    expect(await everything(phone)).not.toContain('000987654321');
  },
);

journey(
  'a contact submits an order, is declined, asks again, and watches it being filled',
  async ({ office, arrive, open, people }) => {
    const { contact, client } = await contactOf(office);
    const admin = await arrive(people.admin, '/console/accounts?panel=new-css');
    const picking = admin.getByRole('dialog', { name: 'New CSS user' });
    await picking.getByRole('textbox').fill(contact.name);
    await button(picking, `Create user for ${contact.name}`).click();
    const form = admin.getByRole('dialog', { name: `New CSS user: ${contact.name}` });
    await form.getByRole('radio', { name: 'See and submit them' }).check();
    // Without an owner nobody would review what is submitted.
    await button(form, 'Create user').click();
    await sees(form.getByText(/owner/i).first());
    await form.getByLabel('Owner of new job orders').fill('Dana');
    await admin.getByRole('option', { name: 'Dana Whitfield' }).click();
    await form.getByRole('checkbox', { name: 'Email the owner' }).check();
    await button(form, 'Create user').click();
    const person = await issuedTo(admin, { ...people.clientContact, name: contact.name });

    const portal = await open();
    await firstSignIn(portal, person);
    const title = `${newWord()} packer`;
    await portal.getByRole('link', { name: 'Submit an order' }).first().click();
    await portal.getByLabel('Job title').fill(title);
    await button(portal, 'Submit order').click();
    await sees(portal.getByText('The agency reviews this order.'));

    // The owner is mailed. Without a mail server it waits where the administrator reads it.
    await admin.goto('/console/mails');
    await row(admin, title).getByText('Dana Whitfield').click();
    await sees(admin.getByRole('complementary').getByText(`${contact.name} of ${client.name}`));

    const owner = await arrive(people.frontOffice, `/console/job-orders?search=${title}`);
    await owner.goto(`/console/job-orders/${orderIn(portal)}`);
    const panel = owner.getByRole('complementary');
    await act(panel, 'Decline');
    const declining = owner.getByRole('dialog');
    await declining.getByLabel('Remarks for the client').fill('How many people do you need?');
    await button(declining, 'Decline').click();
    await noLongerSees(declining);

    // The contact reads why, without a reload, and asks again.
    await sees(portal.getByText('How many people do you need?'));
    await portal.getByRole('link', { name: 'Submit again' }).click();
    await portal.getByLabel('Description').fill('One is enough.');
    await button(portal, 'Submit again').click();
    await sees(
      portal.getByText('The agency reviews this order.'),
      portal.getByText('One is enough.'),
    );

    await act(panel, 'Open');
    await noLongerSees(portal.getByText('The agency reviews this order.'));
    await sees(portal.getByText('0 of 1 filled, 1 open'));

    const worker = await office.candidate('Bruno');
    await office.submitted(worker, { id: orderIn(portal), name: title });
    await owner.goto(`/console/submissions/${orderIn(portal)}`);
    await row(owner, worker.name).getByText(worker.name).click();
    await button(owner, 'Place candidate').click();
    await owner.getByLabel('Pay rate per hour').fill('22');
    await owner.getByLabel('Bill rate per hour').fill('35');
    await button(owner, 'Place candidate').click();
    await sees(owner.getByText('0 of 1 openings left'));
    await sees(portal.getByText('1 of 1 filled, 0 open'), portal.getByText('Filled').first());
    expect(await everything(portal)).not.toMatch(/22\.00|35\.00/);
  },
);

journey(
  'the administrator views as a contact, before and after widening what they see',
  async ({ arrive, people }) => {
    const admin = await arrive(people.admin, '/console/accounts?search=rita');
    await row(admin, 'rita').getByText('rita', { exact: true }).click();
    const panel = admin.getByRole('complementary');
    const opened = admin.context().waitForEvent('page');
    await act(panel, 'View as');
    const portal = await opened;
    await portal.getByRole('link', { name: 'Assignments', exact: true }).click();
    await sees(portal.getByText(/^You see what Rita Kowalczyk sees/));
    const rows = portal.getByRole('table', { name: 'Assignments' }).getByRole('row');
    await sees(rows.nth(1));
    const before = await rows.count();

    await act(panel, 'Change preferences');
    const form = admin.getByRole('dialog', { name: 'Preferences of Rita Kowalczyk' });
    await form
      .getByRole('radiogroup', { name: 'Which assignments this person sees' })
      .getByRole('radio', { name: 'All active assignments of the client' })
      .check();
    await button(form, 'Save changes').click();
    await noLongerSees(form);

    // The page that is open follows.
    await expect.poll(() => rows.count()).toBeGreaterThan(before);
    await sees(portal.getByText(/^You see what Rita Kowalczyk sees/));
  },
);

journey(
  'deactivating an account ends the page that its owner has open, at once',
  async ({ arrive, people }) => {
    const rita = { ...people.clientContact, userName: 'rita' };
    const portal = await arrive(rita, '/portal/assignments');
    await sees(portal.getByRole('table', { name: 'Assignments' }));

    letSessionEnd(portal);
    const admin = await arrive(people.admin, '/console/accounts?search=rita');
    await row(admin, 'rita').getByText('rita', { exact: true }).click();
    await act(admin.getByRole('complementary'), 'Deactivate');
    await button(admin.getByRole('dialog'), 'Deactivate 1 account').click();
    await sees(portal.getByText('Please sign in again'));
    await noLongerSees(portal.getByRole('table', { name: 'Assignments' }));
    await fillSignInAgain(portal);
    await sees(portal.getByRole('alert'));
  },
);

/** A contact who may get an account, of a client of their own. */
async function contactOf(office: Office) {
  const client = await office.client(`${newWord()} Foods`, { isAccountingCustomer: true });
  const contact = await office.contact(client, 'Ottilie');
  return { client, contact };
}

/** The password that is shown once, and the account that it opens. */
async function issuedTo(admin: Page, { name, ...person }: Person & { name: string }) {
  const dialog = admin.getByRole('dialog');
  const shown = dialog
    .getByRole('list', { name: 'How they sign in' })
    .getByRole('listitem')
    .filter({ hasText: name });
  const userName = (await shown.getByText(/^User name: /).textContent())!.split(': ')[1]!;
  const password = (await shown.locator('code').textContent())!;
  // Neither was copied.
  await button(dialog, 'Done').click();
  await button(dialog, 'Close anyway').click();
  await noLongerSees(dialog);
  return { ...person, userName, password };
}

async function fillSignInAgain(page: Page): Promise<void> {
  const dialog: Locator = page.getByRole('dialog');
  await dialog.getByLabel('Password', { exact: true }).fill('try-stint-today');
  await button(dialog, 'Sign in').click();
}

/** The id of the order whose page is open in the client portal. */
const orderIn = (page: Page) => new URL(page.url()).pathname.split('/')[3]!;

/** All that a page holds, shown or not. */
const everything = (page: Page) => page.content();
