import type { AssignmentEntity } from '../../src/assignment/assignment.entity.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import type { WorkSchedule } from '@stint/domain/job-order/work-schedule.ts';
import type { AgencyRows } from './rows.ts';

/** Nine to five on working days. */
export const nineToFive: WorkSchedule = {
  days: [1, 2, 3, 4, 5],
  startTime: '09:00',
  endTime: '17:00',
  breakMinutes: 30,
};

export const REFUSED = `... on ActionRefused { refusals { code field blocking { kind id label } } }
  ... on InvalidInput { problems { path code } }`;
export const OUTCOMES = `... on BulkDone { changeSetId outcomes { recordId label done
  refusals { code field blocking { id label } } } }`;

const SHIFT = 'id version status workDate startsAt endsAt timeZone breakMinutes plannedFor';

export const CREATE = `mutation ($input: CreateShiftInput!) { result: createShift(input: $input) {
  __typename ... on ShiftCreated { changeSetId shift { ${SHIFT} } } ${REFUSED} } }`;
export const MOVE = `mutation ($input: UpdateShiftInput!) { result: updateShift(input: $input) {
  __typename ... on ShiftUpdated { changeSetId shift { ${SHIFT} } } ${REFUSED} } }`;
export const LEFT_EARLY = `mutation ($input: RecordLeftEarlyInput!) { result: recordLeftEarly(input: $input) {
  __typename ... on ShiftUpdated { changeSetId shift { ${SHIFT} leftAt reason } } ${REFUSED} } }`;
export const UNDO = `mutation ($id: ID!) { result: undo(changeSetId: $id) { __typename ${REFUSED} } }`;

/** A mutation with an outcome for each record, as `result`: `bulk('cancelShifts')`. */
export const bulk = (name: string) =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
     result: ${name}(input: $input) { __typename ${OUTCOMES} ${REFUSED} } }`;

/** Its preview. */
export const previewOf = (name: string) => {
  const upper = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return `query ($input: ${upper}Input!) { result: preview${upper}(input: $input) {
    outcomes { recordId label done refusals { code } } problems { path code } } }`;
};

export interface ShiftAnswer {
  id: string;
  version: number;
  status: string;
  workDate: string;
  startsAt: string;
  endsAt: string;
  timeZone: string;
  breakMinutes: number;
  plannedFor: string | null;
  leftAt?: string | null;
  reason?: string | null;
}

export interface Answer {
  __typename: string;
  shift?: ShiftAnswer;
  changeSetId?: string | null;
  refusals?: { code: string; field: string | null; blocking: { id: string; label: string }[] }[];
  problems?: { path: string; code: string }[];
  outcomes?: {
    recordId: string;
    label: string;
    done: boolean;
    refusals: { code: string; blocking?: { id: string; label: string }[] }[];
  }[];
}

/** Somebody’s work at a place in Chicago, with what shifts are made of. */
export async function workAt(
  agency: AgencyRows,
  over: Partial<AssignmentEntity> = {},
  timeZone = 'America/Chicago',
) {
  const clientId = over.clientId ?? (await agency.client()).id;
  const location = await agency.location({ clientId, timeZone });
  const assignment = await agency.assignment({
    clientId,
    locationId: location.id,
    schedule: null,
    ...over,
  });
  return {
    ...assignment,
    assignmentId: assignment.id,
    globalId: globalId('Assignment', assignment.id),
  };
}

/** The time of a shift as `createShift` takes it. */
export const times = (workDate: string, startTime = '09:00', endTime = '17:00') => ({
  workDate,
  startTime,
  endTime,
  breakMinutes: 30,
});
