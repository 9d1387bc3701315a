import type { Graph } from './graph.ts';

/** Of the agencies that the journeys use. */
const zone = 'America/Chicago';

/**
 * Changes how the agency takes time.
 *
 * @param ask the graph for an administrator
 * @throws if the change is refused
 */
export async function setTime(changes: object, ask: Graph): Promise<void> {
  const { agencySettings } = await ask<{ agencySettings: { id: string; version: number } }>(
    '{ agencySettings { id version } }',
  );
  await changed('updateTimeSettings', { ...agencySettings, ...changes }, ask);
}

/** The day of the week, 1 (Monday) to 7 (Sunday), that was so many days ago at the agency. */
export function weekdayBefore(days: number, now = Date.now()): number {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(now);
  const day = new Date(`${today}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() - days);
  return day.getUTCDay() || 7;
}

/** The day in so many days at the agency, as lists write it: “Dec 7, 2026”. */
export function dayIn(days: number, now = Date.now()): string {
  const date = new Intl.DateTimeFormat('en-US', { timeZone: zone, dateStyle: 'medium' });
  return date.format(now + days * 86_400_000);
}

/** Somebody who is clocked in now. @param ask the graph for an administrator */
export async function clockedIn(assignmentId: string, ask: Graph): Promise<void> {
  const at = new Date().toISOString();
  await changed('addPunch', { assignmentId, at, kind: 'IN', reason: 'By telephone' }, ask);
}

/**
 * A sheet of this week with two hours on the day before, approved by the agency.
 *
 * @param ask the graph for an administrator
 */
export async function approvedSheet(assignmentId: string, ask: Graph): Promise<void> {
  const [from, to] = [26, 24].map((hours) => new Date(Date.now() - hours * 3_600_000));
  const sheet = async () => {
    const { begun } = await ask<{ begun: { timesheet: { id: string; version: number } } }>(
      `mutation ($input: BeginTimesheetInput!) { begun: beginTimesheet(input: $input) {
        ... on TimesheetBegun { timesheet { id version } }
      } }`,
      { input: { assignmentId, date: from!.toISOString().slice(0, 10) } },
    );
    return begun.timesheet;
  };
  const lines = [{ startsAt: from, endsAt: to, breakMinutes: 0, reason: 'By telephone' }];
  await changed('saveTimesheet', { ...(await sheet()), lines }, ask);
  await changed('submitTimesheets', { targets: [await sheet()] }, ask);
  await changed('approveTimesheets', { targets: [await sheet()] }, ask);
}

/** @throws if anything of it is refused */
async function changed(name: string, input: object, ask: Graph): Promise<void> {
  const isBulk = 'targets' in input;
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { answer } = await ask<{ answer: { outcomes?: { done: boolean }[]; message?: string } }>(
    `mutation ($input: ${type}!) { answer: ${name}(input: $input) {
      ${isBulk ? '... on BulkDone { outcomes { done refusals { message } } }' : ''}
      ... on ActionRefused { message } ... on InvalidInput { message }
    } }`,
    { input },
  );
  if (answer.message !== undefined || answer.outcomes?.some(({ done }) => !done))
    throw new Error(`${name}: ${JSON.stringify(answer)}`);
}
