import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { isUndoable, undo } from '../support/back-office.ts';
import { type Clocking, clocking, clockOf } from '../support/clocking.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { punchRow, timesheetRow } from '../support/time-rows.ts';

let api: TestApi;
let agency: AgencyRows;
let staff: GraphClient;
let ann: Clocking;
let punchId: string;

const NOW = '2026-11-23T23:30:00Z';
const reason = 'The terminal was down';

beforeAll(async () => {
  api = await createTestApi({ now: NOW });
});
beforeEach(async () => {
  api.setNow(NOW);
  agency = await api.createAgency();
  staff = await api.clientFor(agency, 'ALL_IN');
  ann = await clocking(api, agency);
  punchId = globalId('Punch', (await punchRow(agency, ann.work)).id);
});
afterAll(() => api.close());

interface Answer {
  __typename: string;
  changeSetId: string;
  correction: { id: string; change: string; at: string | null; madeBy: { displayName: string } };
  refusals: { code: string; field: string | null }[];
  problems: { path: string }[];
}

async function correct(what: 'Add' | 'Move' | 'Remove', input: object, client = staff) {
  const past = { Add: 'Added', Move: 'Moved', Remove: 'Removed' }[what];
  const { result } = await client.ask<{ result: Answer }>(
    `mutation ($input: ${what}PunchInput!) { result: ${what.toLowerCase()}Punch(input: $input) {
      __typename
      ... on Punch${past} { changeSetId correction { id change at madeBy { displayName } } }
      ... on ActionRefused { refusals { code field } }
      ... on InvalidInput { problems { path } }
    } }`,
    { input: { reason, ...input } },
  );
  return result;
}

const times = async () =>
  (await clockOf(ann.client)).punches.map(({ kind, at, isCorrected }) =>
    [kind, new Date(at).toISOString().slice(11, 16), isCorrected].join(' '),
  );

const raw = () =>
  api.database.sql('SELECT kind, device_at FROM punch WHERE agency_id = $1', [agency.id]);

test('a punch is moved, moved again, removed and counts again; as it came it stays', async () => {
  const before = await raw();
  const moved = await correct('Move', { punchId, at: '2026-11-23T15:30:00Z' });
  expect(moved).toMatchObject({ correction: { change: 'MOVE' } });
  expect(await times()).toEqual(['IN 15:30 true']);
  await correct('Move', { punchId, at: '2026-11-23T15:40:00Z' });
  expect(await times()).toEqual(['IN 15:40 true']);
  await correct('Remove', { punchId });
  expect(await times()).toEqual([]);
  await correct('Move', { punchId, at: '2026-11-23T15:45:00Z' });
  expect(await times()).toEqual(['IN 15:45 true']);
  expect(await raw()).toEqual(before);
});

test('what is missing is added, and can itself be moved and removed', async () => {
  const { assignmentId } = ann;
  const added = await correct('Add', { assignmentId, kind: 'OUT', at: '2026-11-23T23:00:00Z' });
  expect(await times()).toEqual(['IN 15:00 false', 'OUT 23:00 true']);
  const punchCorrectionId = added.correction.id;
  await correct('Move', { punchCorrectionId, at: '2026-11-23T22:00:00Z' });
  expect(await times()).toEqual(['IN 15:00 false', 'OUT 22:00 true']);
  await correct('Remove', { punchCorrectionId });
  expect(await times()).toEqual(['IN 15:00 false']);
});

describe('an undo says the opposite, and keeps what was said', () => {
  test.each([
    ['Move', { at: '2026-11-23T15:30:00Z' }],
    ['Remove', {}],
  ] as const)('%s', async (what, input) => {
    const { changeSetId } = await correct(what, { punchId, ...input });
    expect(await undo(staff, changeSetId)).toMatchObject({ __typename: 'Undone' });
    expect(await times()).toEqual(['IN 15:00 true']);
    expect(
      await api.database.sql('SELECT FROM punch_correction WHERE agency_id = $1', [agency.id]),
    ).toHaveLength(2);
    expect(await undo(staff, changeSetId)).toMatchObject({
      refusals: [{ code: 'ALREADY_UNDONE' }],
    });
  });

  test('Add', async () => {
    const input = { assignmentId: ann.assignmentId, kind: 'OUT', at: '2026-11-23T23:00:00Z' };
    const { changeSetId } = await correct('Add', input);
    await undo(staff, changeSetId);
    expect(await times()).toEqual(['IN 15:00 false']);
  });

  test('the second of two goes back to the first, and the first is refused while the second holds', async () => {
    const first = await correct('Move', { punchId, at: '2026-11-23T15:30:00Z' });
    expect(await isUndoable(staff, first.changeSetId)).toBe(true);
    const second = await correct('Move', { punchId, at: '2026-11-23T15:40:00Z' });
    expect(await isUndoable(staff, first.changeSetId)).toBe(false);
    expect(await isUndoable(staff, second.changeSetId)).toBe(true);
    expect(await undo(staff, first.changeSetId)).toMatchObject({
      refusals: [{ code: 'PUNCH_CORRECTED_SINCE' }],
    });
    expect(await undo(staff, second.changeSetId)).toMatchObject({ __typename: 'Undone' });
    expect(await times()).toEqual(['IN 15:30 true']);
  });

  test('what was added is not taken back once it was corrected, nor offered to be', async () => {
    const { assignmentId } = ann;
    const added = await correct('Add', { assignmentId, kind: 'OUT', at: '2026-11-23T23:00:00Z' });
    const punchCorrectionId = added.correction.id;
    await correct('Move', { punchCorrectionId, at: '2026-11-23T22:00:00Z' });
    expect(await isUndoable(staff, added.changeSetId)).toBe(false);
    expect(await undo(staff, added.changeSetId)).toMatchObject({ __typename: 'ActionRefused' });
    expect(await times()).toEqual(['IN 15:00 false', 'OUT 22:00 true']);
  });
});

test('is refused with its field: no reason, the future, beside the assignment, nothing new', async () => {
  const at = '2026-11-23T15:30:00Z';
  expect((await correct('Move', { punchId, at, reason: ' ' })).problems).toEqual([
    { path: 'reason' },
  ]);
  expect((await correct('Move', { at })).problems).toEqual([{ path: 'punchId' }]);
  const refusals = async (input: object) => (await correct('Move', { punchId, ...input })).refusals;
  expect(await refusals({ at: '2026-11-24T15:30:00Z' })).toEqual([
    { code: 'PUNCH_IN_THE_FUTURE', field: 'at' },
  ]);
  expect(await refusals({ at: '2026-01-24T15:30:00Z' })).toEqual([
    { code: 'BEFORE_START', field: 'at' },
  ]);
  expect(await refusals({ at: '2026-11-23T15:00:00Z' })).toEqual([
    { code: 'NOTHING_CHANGED', field: 'at' },
  ]);
});

test('flags an approved sheet of the day, and leaves the approval alone', async () => {
  const sheet = await timesheetRow(agency, ann.work, { status: 'APPROVED' });
  const { changeSetId } = await correct('Remove', { punchId });
  const flagged = () =>
    api.database.sql('SELECT status, version, has_later_punches FROM timesheet WHERE id = $1', [
      sheet.id,
    ]);
  expect(await flagged()).toEqual([{ status: 'APPROVED', version: 1, has_later_punches: true }]);
  await undo(staff, changeSetId);
  expect(await flagged()).toHaveLength(1);
});

describe('flags the sheets of the days on which the work began', () => {
  const day = (date: string) =>
    timesheetRow(agency, ann.work, { status: 'APPROVED', startDate: date, endDate: date });
  const flagged = async () => {
    const rows = await api.database.sql<{ day: string }>(
      `SELECT start_date::text AS day FROM timesheet
       WHERE agency_id = $1 AND has_later_punches ORDER BY start_date`,
      [agency.id],
    );
    return rows.map((row) => row.day);
  };

  test('of a night of which the end is added, moved and removed', async () => {
    const change = async (what: 'Add' | 'Move' | 'Remove', input: object) => {
      await api.database.sql(
        'UPDATE timesheet SET has_later_punches = FALSE WHERE agency_id = $1',
        [agency.id],
      );
      const { correction } = await correct(what, input);
      return { id: correction.id, days: await flagged() };
    };
    await punchRow(agency, ann.work, { deviceAt: '2026-11-22T04:00:00Z' });
    await Promise.all(['2026-11-21', '2026-11-22', '2026-11-23'].map(day));
    const { assignmentId } = ann;
    const added = await change('Add', { assignmentId, kind: 'OUT', at: '2026-11-22T12:00:00Z' });
    expect(added.days).toEqual(['2026-11-21']);
    const punchCorrectionId = added.id;
    expect((await change('Move', { punchCorrectionId, at: '2026-11-22T13:00:00Z' })).days).toEqual([
      '2026-11-21',
    ]);
    expect((await change('Remove', { punchCorrectionId })).days).toEqual(['2026-11-21']);
  });

  test('from which a punch is moved, and to which it is', async () => {
    await Promise.all(['2026-11-21', '2026-11-22', '2026-11-23'].map(day));
    await correct('Move', { punchId, at: '2026-11-22T15:00:00Z' });
    expect(await flagged()).toEqual(['2026-11-22', '2026-11-23']);
    await api.database.sql('UPDATE timesheet SET has_later_punches = FALSE WHERE agency_id = $1', [
      agency.id,
    ]);
    await correct('Move', { punchId, at: '2026-11-21T15:00:00Z' });
    expect(await flagged()).toEqual(['2026-11-21', '2026-11-22']);
  });
});

test('two corrections at once are made one after the other, and both are kept', async () => {
  const both = await Promise.all(
    ['15:10', '15:20'].map((time) => correct('Move', { punchId, at: `2026-11-23T${time}:00Z` })),
  );
  expect(both.map(({ __typename }) => __typename)).toEqual(['PunchMoved', 'PunchMoved']);
});

test('is for those of the staff who may, and not for the worker', async () => {
  const input = { punchId, at: '2026-11-23T15:30:00Z' };
  await expect(correct('Move', input, ann.client)).rejects.toThrow('punch:correct');
  const front = await api.clientFor(agency, 'FRONT_OFFICE');
  await expect(correct('Move', input, front)).rejects.toThrow('punch:correct');
});
