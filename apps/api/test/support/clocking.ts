import { v7 as uuid } from 'uuid';
import type { PunchKind } from '@stint/domain/punch/punch.ts';
import type { AssignmentEntity } from '../../src/assignment/assignment.entity.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import { portalEmployee, type PortalEmployee } from './employee-portal.ts';
import type { GraphClient } from './graph-client.ts';
import type { AgencyRows } from './rows.ts';
import type { TestApi } from './test-api.ts';
import type { Work } from './time-rows.ts';

/** Somebody who works on an assignment, signed in at the employee portal. */
export interface Clocking extends PortalEmployee {
  /** Rows' ids. */
  work: Work;
  /** A global id. */
  assignmentId: string;
}

/** @param over of the assignment */
export async function clocking(
  api: TestApi,
  agency: AgencyRows,
  over: Partial<AssignmentEntity> = {},
): Promise<Clocking> {
  const employee = await portalEmployee(api, agency);
  const work = await anotherWork(agency, employee, over);
  return { ...employee, work, assignmentId: globalId('Assignment', work.assignmentId) };
}

/** One more assignment of an employee. */
export async function anotherWork(
  agency: AgencyRows,
  { employeeId, candidateId }: Pick<PortalEmployee, 'employeeId' | 'candidateId'>,
  over: Partial<AssignmentEntity> = {},
): Promise<Work> {
  const row = await agency.assignment({ employeeId, candidateId, ...over });
  const { id: assignmentId, clientId } = row;
  return { assignmentId, jobOrderId: row.jobOrderId, clientId, employeeId };
}

export interface Sent {
  kind: PunchKind;
  deviceAt: string;
  idempotencyKey?: string;
  queued?: boolean;
  assignmentId?: string;
  sequence?: number;
  latitude?: number;
  longitude?: number;
  accuracyMeters?: number;
}

export interface Recorded {
  outcome: 'STORED' | 'KNOWN' | 'REFUSED';
  idempotencyKey: string;
  punch: { id: string; receivedAt: string; skewSeconds: number; geofence: string } | null;
  isClockOff: boolean;
  isAfterSubmission: boolean;
  refusals: { code: string; field: string | null }[];
}

const RECORD = `mutation ($input: RecordPunchesInput!) { result: recordPunches(input: $input) {
  __typename
  ... on PunchesRecorded { punches {
    outcome idempotencyKey punch { id receivedAt skewSeconds geofence } isClockOff isAfterSubmission refusals { code field }
  } }
  ... on ActionRefused { refusals { code field } }
  ... on InvalidInput { problems { path code } }
} }`;

/** Sends punches as a device does; the keys are made where none is given. */
export async function record(
  client: GraphClient,
  punches: readonly Sent[],
  sent: { sentAt: string; deviceId?: string; accountId?: string },
): Promise<{
  __typename: string;
  punches: Recorded[];
  problems?: { path: string }[];
  refusals?: { code: string }[];
}> {
  const input = { ...sent, punches: punches.map((each) => ({ idempotencyKey: uuid(), ...each })) };
  const { result } = await client.ask<{ result: never }>(RECORD, { input });
  return result;
}

/** What became of each: `STORED`, `KNOWN`, or the codes of the refusals. */
export const outcomes = ({ punches }: { punches: readonly Recorded[] }) =>
  punches.map(({ outcome, refusals }) =>
    outcome === 'REFUSED' ? refusals.map(({ code }) => code).join() : outcome,
  );

export interface ShownClock {
  clockedInSince: string | null;
  onBreakSince: string | null;
  assignment: { id: string } | null;
  nextShift: { id: string } | null;
  assignments: { id: string }[];
  punches: { kind: PunchKind; at: string; isCorrected: boolean; assignment: { id: string } }[];
  flags: { flag: string; kind: PunchKind; at: string }[];
}

const CLOCK = `{ clock {
  clockedInSince onBreakSince assignment { id } nextShift { id } assignments { id }
  punches { kind at isCorrected assignment { id } } flags { flag kind at }
} }`;

export async function clockOf(client: GraphClient): Promise<ShownClock> {
  const { clock } = await client.ask<{ clock: ShownClock }>(CLOCK);
  return clock;
}
