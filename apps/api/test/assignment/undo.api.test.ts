import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { BackOffice, codesOf, command, undo } from '../support/back-office.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;

beforeAll(async () => {
  api = await createTestApi();
});
beforeEach(async () => {
  office = await BackOffice.open(api);
});
afterAll(() => api.close());

const acknowledgedWarnings = ['FULL_TIME_OVERLAP'];
const ended = { endReason: 'CLIENT_ENDED_EARLY' };

/** All that a command may have changed, without versions and times of change. */
const everything = async () => {
  const untracked = (row: Record<string, unknown>) => {
    const { version: _v, updated_at: _a, updated_by_id: _b, ...rest } = row;
    return rest;
  };
  const tables = ['job_order', 'candidate', 'submission', 'placement', 'placement_owner'];
  const others = ['employee', 'assignment', 'placement_fee', 'hiring_checklist_entry'];
  const rows: Record<string, unknown> = {};
  for (const table of [...tables, ...others])
    rows[table] = (await office.rows(table)).map(untracked);
  return rows;
};

/** Does something, takes it back, and expects everything to be as before. */
const thereAndBack = async (change: () => Promise<{ changeSetId?: string | null }>) => {
  const before = await everything();
  const { changeSetId } = await change();
  expect(changeSetId).toMatch(/^chg_/);
  expect(await everything()).not.toEqual(before);
  expect(await undo(office.staff, changeSetId)).toMatchObject({ __typename: 'Undone' });
  expect(await everything()).toEqual(before);
};

describe('taking back (L-5)', () => {
  it('an approval of mixed types: candidate, employment, closed others and fee included', async () => {
    const open = await office.active();
    const { candidateId } = open;
    const direct = await office.direct({ candidateId });
    const temp = await office.assigned();
    const assignmentIds = [direct.assignment, temp.assignment];
    await thereAndBack(() => office.update({ action: 'APPROVE', assignmentIds }));
  });

  it.each(['CLOSE', 'CANCEL'])('%s', async (action) => {
    const { assignment } = await office.active();
    await thereAndBack(() => office.update({ action, assignmentIds: [assignment], ...ended }));
  });

  it('a reopened direct hire, its fee billable again', async () => {
    const { assignment } = await office.direct();
    await office.update({ action: 'APPROVE', assignmentIds: [assignment] });
    const reopen = { reactivation: 'REOPEN', reactivateEmployee: true };
    await thereAndBack(() =>
      office.update({ action: 'REACTIVATE', assignmentIds: [assignment], ...reopen }),
    );
  });

  it('a placement: the opening, the stage and the numbers of people are as before', async () => {
    const { submission } = await office.submitted({ order: { positions: 1, openings: 1 } });
    await thereAndBack(() => office.place(submission));
  });

  it('a canceled placement', async () => {
    const { placement } = await office.placed({ order: { positions: 1, openings: 1 } });
    const input = { placementId: placement.id, version: placement.version, reason: 'Withdrew' };
    await thereAndBack(() => command(office.staff, 'cancelPlacement', input));
  });

  it('an activation with other owners', async () => {
    const [one, other] = [await office.agency.staff('ADMIN'), await office.agency.staff('ALL_IN')];
    const share = (account: { id: string }, percent: string) => ({
      accountId: globalId('Account', account.id),
      share: percent,
    });
    const placed = await office.placed({}, { owners: [share(one, '60'), share(other, '40')] });
    const { id: placementId, version } = placed.placement;
    const { placement } = await command(office.staff, 'cancelPlacement', {
      placementId,
      version,
      reason: 'Withdrew',
    });
    const again = { placementId, version: placement!.version, owners: [share(one, '100')] };
    await thereAndBack(() => office.place(placed.submission, { ...again, payRate: '21' }));
  });

  it('a hiring: nobody was employed', async () => {
    const { candidate } = await office.placed();
    await api.database.sql(
      'UPDATE hiring_checklist_item SET required = false WHERE agency_id = $1',
      [office.agency.id],
    );
    await thereAndBack(() =>
      command(office.staff, 'hireCandidates', { candidateIds: [candidate] }),
    );
  });

  it('a termination', async () => {
    const employee = await office.agency.employee();
    const input = {
      id: globalId('Employee', employee.id),
      version: 1,
      terminatedOn: '2026-11-21',
      reason: 'Left',
    };
    await thereAndBack(() => command(office.staff, 'terminateEmployee', input));
  });
});

describe('what cannot be taken back', () => {
  it('a change on which something was built', async () => {
    const { assignment } = await office.assigned();
    const approved = await office.update({ action: 'APPROVE', assignmentIds: [assignment] });
    await office.update({ action: 'CLOSE', assignmentIds: [assignment], ...ended });
    expect(codesOf(await undo(office.staff, approved.changeSetId))).toEqual(['BUILT_UPON']);
    expect(await office.assignment(assignment)).toMatchObject({ status: 'CLOSED' });
  });

  it('the approval of one while the candidate works on another that came later', async () => {
    const one = await office.assigned();
    const other = await office.assigned({ candidateId: one.candidateId }, { acknowledgedWarnings });
    const first = await office.update({ action: 'APPROVE', assignmentIds: [one.assignment] });
    await office.update({ action: 'APPROVE', assignmentIds: [other.assignment] });
    expect(codesOf(await undo(office.staff, first.changeSetId))).toEqual(['BUILT_UPON']);
    expect(await office.assignment(other.assignment)).toMatchObject({
      candidate: { status: 'ON_ASSIGNMENT' },
    });
  });

  it('the placement because of which the candidate stayed on assignment', async () => {
    const working = await office.active();
    const next = await office.placed(
      { candidate: { id: working.candidateId } },
      { acknowledgedWarnings },
    );
    await office.update({ action: 'CLOSE', assignmentIds: [working.assignment], ...ended });
    expect(await office.assignment(working.assignment)).toMatchObject({
      candidate: { status: 'ON_ASSIGNMENT' },
    });
    expect(codesOf(await undo(office.staff, next.changeSetId))).toEqual(['BUILT_UPON']);
  });

  it('a placement whose order gave away another opening since', async () => {
    const order = await office.agency.jobOrder();
    const first = await office.placed({ order });
    await office.placed({ order });
    expect(codesOf(await undo(office.staff, first.changeSetId))).toEqual(['BUILT_UPON']);
  });

  it('a canceled first placement, once the candidate was hired with another', async () => {
    const first = await office.placed();
    const input = { placementId: first.placement.id, version: first.placement.version };
    const canceled = await command(office.staff, 'cancelPlacement', { ...input, reason: 'Ill' });
    await office.placed({ candidate: { id: first.candidateId } });
    await api.database.sql('UPDATE hiring_checklist_item SET required = false');
    await command(office.staff, 'hireCandidates', { candidateIds: [first.candidate] });
    const answer = await undo(office.staff, canceled.changeSetId);
    expect(codesOf(answer)).toEqual(['BUILT_UPON']);
    const labels = answer.refusals![0]!.blocking.map(({ label }) => label).join();
    expect(labels).toMatch(/employee E-\d+ \(/);
    expect(labels).toMatch(/placement \(/);
  });

  it('the end of an assignment, once the employee was terminated', async () => {
    const { assignment, employeeId } = await office.active();
    const closed = await office.update({ action: 'CLOSE', assignmentIds: [assignment], ...ended });
    const gone = { id: employeeId, version: 1, terminatedOn: '2026-11-21', reason: 'Left' };
    const terminated = await command(office.staff, 'terminateEmployee', gone);
    expect(codesOf(await undo(office.staff, closed.changeSetId))).toEqual(['BUILT_UPON']);

    // What was taken back itself stands in nobody's way.
    await undo(office.staff, terminated.changeSetId);
    expect(await undo(office.staff, closed.changeSetId)).toMatchObject({ __typename: 'Undone' });
  });

  it('a canceled placement of somebody who is not to be placed any more', async () => {
    const { placement, candidate } = await office.placed();
    const input = { placementId: placement.id, version: placement.version };
    const canceled = await command(office.staff, 'cancelPlacement', { ...input, reason: 'Ill' });
    await office.staff.ask(
      `mutation ($input: ChangeCandidateStatusInput!) {
         changeCandidateStatus(input: $input) { __typename }
       }`,
      { input: { ids: [candidate], status: 'DO_NOT_PLACE', reason: 'Theft' } },
    );
    expect(codesOf(await undo(office.staff, canceled.changeSetId))).toEqual(['BUILT_UPON']);
  });

  it('the approval of a direct hire who was placed elsewhere since', async () => {
    const { assignment, candidateId } = await office.direct();
    const approved = await office.update({ action: 'APPROVE', assignmentIds: [assignment] });
    await office.placed({ candidate: { id: candidateId } });
    expect(codesOf(await undo(office.staff, approved.changeSetId))).toEqual(['BUILT_UPON']);
  });

  it('by somebody who could not have done it', async () => {
    const front = await api.clientFor(office.agency, 'FRONT_OFFICE');
    const { candidate, placement } = await office.placed();
    await api.database.sql('UPDATE hiring_checklist_item SET required = false');
    const hired = await command(office.staff, 'hireCandidates', { candidateIds: [candidate] });
    expect(codesOf(await undo(front, hired.changeSetId))).toEqual(['NOT_PERMITTED']);
    const ids = { assignmentIds: [placement.assignment.id] };
    const approved = await office.update({ action: 'APPROVE', ...ids });
    expect(codesOf(await undo(front, approved.changeSetId))).toEqual(['NOT_PERMITTED']);
  });

  it('anything twice', async () => {
    const { assignment } = await office.assigned();
    const approved = await office.update({ action: 'APPROVE', assignmentIds: [assignment] });
    await undo(office.staff, approved.changeSetId);
    expect(codesOf(await undo(office.staff, approved.changeSetId))).toEqual(['ALREADY_UNDONE']);
  });

  it('another agency’s change, which looks like none', async () => {
    const { assignment } = await office.assigned();
    const { changeSetId } = await office.update({ action: 'APPROVE', assignmentIds: [assignment] });
    const other = await BackOffice.open(api);
    const unknown = globalId('ChangeSet', crypto.randomUUID());
    expect(await undo(other.staff, changeSetId)).toEqual(await undo(other.staff, unknown));
  });
});
