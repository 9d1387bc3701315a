import type { ClientPortalApprovalSection } from '@stint/domain/access/preferences.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import type { GraphClient } from './graph-client.ts';
import type { AgencyRows } from './rows.ts';
import { type PortalEmployee, portalEmployee } from './employee-portal.ts';
import { type PortalContact, portalContact } from './portal-contact.ts';
import type { TestApi } from './test-api.ts';
import { punchRow, type Work } from './time-rows.ts';

export const SHEET = `id version number status startDate endDate workedMinutes breakMinutes flags
  hasLaterPunches decidedVia reason
  lines { id workDate startsAt endsAt breakMinutes workedMinutes source reason punchedMinutes }
  checks { disclaimer findings { code isWarning field }
    days { date scheduled punched claimed differs }
    punchedTimes { date startsAt rawStartsAt minutes roundingMinutes breaks { minutes isPaid } } }
  splitFrom { id } disputedSheets { id version status reason workedMinutes }
  statements { kind text acceptedAt } comments { text party authorName }
  actions { action allowed refusals { code } }`;

export interface Sheet {
  id: string;
  version: number;
  number: number;
  status: string;
  startDate: string;
  endDate: string;
  workedMinutes: number;
  breakMinutes: number;
  flags: string[];
  hasLaterPunches: boolean;
  decidedVia: string | null;
  reason: string | null;
  lines: Line[];
  checks: {
    disclaimer: string | null;
    findings: { code: string; isWarning: boolean; field: string | null }[];
    days: {
      date: string;
      scheduled: number;
      punched: number;
      claimed: number;
      differs: boolean;
    }[];
    punchedTimes: { date: string; minutes: number; roundingMinutes: number }[];
  };
  splitFrom: { id: string } | null;
  disputedSheets: Pick<Sheet, 'id' | 'version' | 'status' | 'reason' | 'workedMinutes'>[];
  statements: { kind: string; text: string; acceptedAt: string }[];
  comments: { text: string; party: string; authorName: string }[];
  actions: { action: string; allowed: boolean; refusals: { code: string }[] }[];
}

export interface Line {
  id: string;
  workDate: string;
  startsAt: string;
  endsAt: string;
  breakMinutes: number;
  workedMinutes: number;
  source: string;
  reason: string | null;
  punchedMinutes: number | null;
}

const REFUSED = `... on ActionRefused { refusals { code field } }
  ... on InvalidInput { problems { path code } }`;

export interface Written {
  __typename: string;
  timesheet?: Sheet;
  changeSetId?: string | null;
  refusals?: { code: string; field: string | null }[];
  problems?: { path: string; code: string }[];
}

const writing = (name: string, type: string, payload: string) => `
  mutation ($input: ${type}!) { result: ${name}(input: $input) { __typename
    ... on ${payload} { changeSetId timesheet { ${SHEET} } } ${REFUSED} } }`;

const write =
  (name: string, type: string, payload: string) =>
  async (client: GraphClient, input: object): Promise<Written> => {
    const answer = await client.ask<{ result: Written }>(writing(name, type, payload), { input });
    return answer.result;
  };

export const begin = write('beginTimesheet', 'BeginTimesheetInput', 'TimesheetBegun');
export const saveLines = write('saveTimesheet', 'SaveTimesheetInput', 'TimesheetSaved');
export const approveInPart = write(
  'approveTimesheetInPart',
  'ApproveTimesheetInPartInput',
  'TimesheetApprovedInPart',
);
export const comment = write('commentOnTimesheet', 'CommentOnTimesheetInput', 'TimesheetCommented');

/** The sheet that is there; fails with why not. */
export function sheetOf({ timesheet, ...refused }: Written): Sheet {
  if (!timesheet) throw new Error(JSON.stringify(refused));
  return timesheet;
}

export async function readSheet(client: GraphClient, id: string): Promise<Sheet | null> {
  const answer = await client.ask<{ timesheet: Sheet | null }>(
    `query ($id: ID!) { timesheet(id: $id) { ${SHEET} } }`,
    { id },
  );
  return answer.timesheet;
}

type ActionName =
  'submit' | 'approve' | 'reject' | 'undoApproval' | 'void' | 'remind' | 'dismissLaterPunches';

export interface Outcome {
  done: boolean;
  refusals: { code: string; field: string | null }[];
  effects: { kind: string }[];
}

/** Acts on sheets; a bulk of one where one is given. */
export async function act(
  client: GraphClient,
  action: ActionName,
  targets: { id: string; version?: number } | readonly { id: string; version?: number }[],
  input: object = {},
): Promise<{ outcomes: Outcome[]; changeSetId: string | null }> {
  const type = `${action.charAt(0).toUpperCase()}${action.slice(1)}TimesheetsInput`;
  const named = [targets].flat().map(({ id, version }) => ({ id, version: version ?? null }));
  const { result } = await client.ask<{
    result: { outcomes: Outcome[]; changeSetId: string | null };
  }>(
    `mutation ($input: ${type}!) { result: ${action}Timesheets(input: $input) { __typename
       ... on BulkDone { changeSetId outcomes { done refusals { code field } effects { kind } } }
       ${REFUSED} } }`,
    { input: { targets: named, ...input } },
  );
  if (!result.outcomes) throw new Error(JSON.stringify(result));
  return result;
}

/** The codes with which one was refused; none when it was done. */
export async function refusedWith(...given: Parameters<typeof act>): Promise<string[]> {
  const { outcomes } = await act(...given);
  return outcomes.flatMap(({ done, refusals }) => (done ? [] : refusals.map(({ code }) => code)));
}

/** The codes with which undoing the approval of one would be refused; none where it would be done. */
export async function undoWouldBeRefusedWith(client: GraphClient, id: string): Promise<string[]> {
  const { preview } = await client.ask<{ preview: { outcomes: Outcome[] } }>(
    `query ($input: UndoApprovalTimesheetsInput!) { preview: previewUndoApprovalTimesheets(input: $input) {
       outcomes { done refusals { code } } } }`,
    { input: { targets: [{ id }] } },
  );
  return preview.outcomes.flatMap(({ done, refusals }) =>
    done ? [] : refusals.map(({ code }) => code),
  );
}

export const section = (
  over: Partial<ClientPortalApprovalSection> = {},
): ClientPortalApprovalSection => ({
  access: 'APPROVE',
  scope: 'CONTACT_AND_REPORTS',
  disclaimer: null,
  mailPending: false,
  ...over,
});

/** Somebody who works for a client whose contact approves. */
export interface Workplace {
  work: Work;
  assignmentId: string;
  employee: PortalEmployee;
  contact: PortalContact;
}

/** @param over of the assignment; it begins on 2 March 2026 and lasts when nothing is said */
export async function workplace(
  api: TestApi,
  agency: AgencyRows,
  {
    assignment = {},
    timesheets = {},
  }: {
    assignment?: object;
    timesheets?: Partial<ClientPortalApprovalSection>;
  } = {},
): Promise<Workplace> {
  const { id: clientId } = await agency.client();
  const { id: locationId } = await agency.location({ clientId });
  const contact = await portalContact(api, agency, clientId, { timesheets: section(timesheets) });
  const employee = await portalEmployee(api, agency);
  const { employeeId, candidateId } = employee;
  const made = await agency.assignment({
    clientId,
    locationId,
    employeeId,
    candidateId,
    contactId: contact.contactId,
    ...assignment,
  });
  const work = {
    assignmentId: made.id,
    jobOrderId: made.jobOrderId!,
    clientId,
    locationId,
    employeeId,
  };
  return { work, assignmentId: globalId('Assignment', made.id), employee, contact };
}

/** Clocks somebody in and out; instants. */
export async function punched(
  agency: AgencyRows,
  work: Work,
  from: string,
  until: string,
): Promise<void> {
  for (const [kind, deviceAt] of [
    ['IN', from],
    ['OUT', until],
  ] as const) {
    await punchRow(agency, work, { kind, deviceAt, sentAt: deviceAt, receivedAt: deviceAt });
  }
}
