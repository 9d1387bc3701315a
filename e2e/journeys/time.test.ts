import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { phone, punchesOf, touch } from '../support/clock.ts';
import { graphOf } from '../support/graph.ts';
import { journey, letSessionEnd } from '../support/journey.ts';
import { newWord, type Office } from '../support/office.ts';
import { watchFor, whenAnswered } from '../support/measured.ts';
import { overhear } from '../support/overheard.ts';
import { approverAccount, employeeAccount } from '../support/portal-accounts.ts';
import { fillSignIn, firstSignIn, ownPassword } from '../support/session.ts';
import { button, sees } from '../support/sight.ts';
import { approvedSheet, clockedIn, setTime, weekdayBefore } from '../support/time-records.ts';
import {
  disclaimers,
  isToldInConsole,
  nothingWaits,
  sawNothing,
  toApprove,
} from '../support/told-of-time.ts';

/**
 * A change stands on the board within a second of the server’s answer (S-21). Other journeys run on the same
 * cores, so a machine that is busy gets five.
 */
const mostMilliseconds = 5 * 1000;

journey(
  'a week of work from the clock to its approval, in part, and nobody else sees it',
  async ({ office, arrive, open, people }) => {
    const { nadia, bruno, sofia, rita } = await crew(office);
    const admin = await arrive(people.admin, '/console');
    const ask = graphOf(admin.context());
    // Today is always the fourth day of the week, so that there are days before it whenever this runs.
    await setTime({ weekStartsOn: weekdayBefore(3), earlySubmission: true }, ask);
    await approvedSheet(bruno.assignmentId, ask);
    await setTime(
      {
        submissionDisclaimer: disclaimers.submitting,
        approvalDisclaimer: disclaimers.approving,
      },
      ask,
    );

    const other = await open();
    const heard = overhear(other.context());
    await firstSignIn(other, {
      ...people.clientContact,
      ...(await approverAccount(rita, 'REPORTS_ONLY', ask)),
    });
    await other.goto('/portal/whos-working');
    await clockedIn(bruno.assignmentId, ask);
    await sees(personOn(other, bruno.name));

    const portal = await open();
    await firstSignIn(portal, {
      ...people.clientContact,
      ...(await approverAccount(sofia, 'CONTACT_AND_REPORTS', ask)),
    });
    await portal.goto('/portal/whos-working');
    await sees(portal.getByText(/^Live\./), portal.getByText('Nobody is scheduled today'));

    // She clocks in, and her supervisor sees it.
    const employee = {
      ...people.employee,
      ...(await employeeAccount(nadia, ['timeClock', 'timesheets'], ask)),
    };
    const page = await open(phone);
    await firstSignIn(page, employee);
    await page.goto('/ess/clock');
    const whenShown = await watchFor(portal, nadia.name);
    const [answered] = await Promise.all([
      whenAnswered(page, 'RecordPunches'),
      touch(page, 'Clock in'),
    ]);
    expect(
      (await whenShown()) - answered,
      'milliseconds from the answer to the board',
    ).toBeLessThan(mostMilliseconds);
    await sees(personOn(portal, nadia.name));

    // Without a network, and then without a session, nothing is lost.
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await page.context().setOffline(true);
    await touch(page, 'Start break');
    await touch(page, 'Clock out');
    await sees(page.getByText('2 punches not sent yet'));
    await page.reload();
    await sees(page.getByRole('heading', { name: 'Clock without a network' }));
    letSessionEnd(page);
    await page.context().clearCookies();
    await page.context().setOffline(false);
    await fillSignIn(page, employee, ownPassword);
    await sees(page.getByRole('heading', { name: 'Not clocked in' }));
    await expect
      .poll(() => punchesOf(nadia.assignmentId, ask))
      .toEqual([
        ['IN', false],
        ['BREAK_START', true],
        ['OUT', true],
      ]);

    // She enters two more days and submits the week.
    await portal.getByRole('link', { name: 'Timesheets' }).first().click();
    await sees(portal.getByText('Nothing is waiting for your approval'));
    await page.goto('/ess/timesheets');
    await button(page, 'This week').click();
    await addTime(page, 0);
    await addTime(page, 1);
    await agreeAnd(page, 'Submit');
    await sees(page.getByText('Submitted. It waits for approval now.'));

    // It waits for her supervisor, and for nobody else.
    await nothingWaits(await other.context().newPage());
    await portal.getByRole('link', { name: 'Home' }).click();
    await sees(toApprove(portal, 1));
    await toApprove(portal, 1).click();

    // One day is disputed, the rest is approved.
    await portal.getByRole('table', { name: 'Timesheets' }).getByRole('link').first().click();
    await portal
      .getByRole('checkbox', { name: /^Dispute/ })
      .first()
      .check();
    await portal.getByLabel(/^Reason for/).fill('You left at half past four.');
    await accept(portal, 'I accept this statement');
    await button(portal, 'Approve without the disputed lines').click();
    await sees(portal.getByText(/is approved without the disputed lines/));
    const approvedId = sheetIn(portal);

    // She corrects that day and submits it again.
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Sent back to you' })
      .getByRole('link')
      .click();
    await sees(page.getByText(/You left at half past four/));
    await button(page, /^Change /).click();
    await page.getByRole('textbox', { name: 'To' }).fill('16:30');
    await page.getByLabel('Reason for the change').fill('That is right.');
    await agreeAnd(page, 'Submit again');
    await sees(page.getByRole('listitem').filter({ hasText: 'Waiting for approval' }));

    // It is approved, undone, and approved again.
    await portal.getByRole('link', { name: /has the disputed lines/ }).click();
    await approve(portal);
    await button(portal, 'Undo approval').click();
    await sees(portal.getByText(/waits for approval again/));
    await approve(portal);
    const disputedId = sheetIn(portal);

    await isToldInConsole(await arrive(people.backOffice, '/console'), approvedId, disputedId);
    await sawNothing(
      other,
      { worker: nadia.name, sheets: [approvedId, disputedId] },
      bruno.name,
      heard,
    );
  },
);

/** Two people who work for one client, each reporting to another contact. */
async function crew(office: Office) {
  const client = await office.client(`${newWord()} Foods`, { isAccountingCustomer: true });
  const [sofia, rita] = [
    await office.contact(client, 'Sofia'),
    await office.contact(client, 'Rita'),
  ];
  const working = async (firstName: string, reportsTo: typeof sofia) => {
    const worker = await office.candidate(firstName);
    const { assignmentId } = await office.placed(worker, client, {
      startDate: '2026-01-12',
      reportsTo,
    });
    await office.hired(worker);
    await office.approved(assignmentId);
    return { ...worker, assignmentId };
  };
  return {
    sofia,
    rita,
    nadia: await working('Nadia', sofia),
    bruno: await working('Bruno', rita),
  };
}

/** Eight hours on a day of the week whose sheet is open, counted from 0. */
async function addTime(page: Page, index: number): Promise<void> {
  const day = page
    .getByRole('listitem')
    .filter({ has: button(page, /^Add time on/) })
    .nth(index);
  await button(day, /^Add time on/).click();
  await day.getByLabel('From').fill('09:00');
  await day.getByLabel('To').fill('17:00');
  await day.getByLabel('Reason for the change').fill('The tablet was broken.');
}

/** Submits what a disclaimer stands above; where it is out of sight, the first tap brings it there. */
async function agreeAnd(page: Page, submit: string): Promise<void> {
  const agree = button(page, `I agree and ${submit.toLowerCase()}`);
  await sees(page.getByRole('button', { name: new RegExp(`${submit}$`, 'i') }));
  if (!(await agree.isVisible())) await button(page, submit).click();
  await agree.click();
}

/** Accepts a disclaimer. */
async function accept(page: Page, name: string): Promise<void> {
  await page.getByRole('checkbox', { name }).check();
}

/** Approves all of the sheet that is open in the client portal. */
async function approve(portal: Page): Promise<void> {
  await accept(portal, 'I accept this statement');
  await button(portal, /^Approve \d/).click();
  await sees(button(portal, 'Undo approval'));
}

const personOn = (board: Page, name: string) => board.getByRole('row').filter({ hasText: name });

/** The id of the sheet that is open in the client portal. */
const sheetIn = (portal: Page) => new URL(portal.url()).pathname.split('/')[3]!;
