import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { BackOffice, codesOf, command, isUndoable, undo } from '../support/back-office.ts';
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

/** The newest line of a record's history. */
const newest = async (type: string, id: string, client = office.staff) => {
  const { node } = await client.ask<{
    node: { timeline: { changeSetId: string; undoable: boolean }[] };
  }>(
    `query ($id: ID!) { node(id: $id) { ... on ${type} { timeline { changeSetId undoable } } } }`,
    { id },
  );
  return node.timeline[0]!;
};

/** Whether Undo is offered beside the news of a change. */
const offeredInNotice = (changeSetId: string, client = office.staff) =>
  isUndoable(client, changeSetId);

/** Whether Undo is offered, which must be what `undo` then does. */
const offered = async (type: string, id: string, client = office.staff) => {
  const { changeSetId, undoable } = await newest(type, id, client);
  expect(await offeredInNotice(changeSetId, client)).toBe(undoable);
  const answer = await undo(client, changeSetId);
  expect(answer.__typename).toBe(undoable ? 'Undone' : 'ActionRefused');
  return undoable ? 'undone' : codesOf(answer);
};

describe('Undo is offered only where it succeeds (L-5)', () => {
  it('for what nothing was built upon', async () => {
    const { assignment } = await office.active();
    expect(await offered('Assignment', assignment)).toBe('undone');
    expect(await offered('Assignment', assignment)).toEqual(['NOT_UNDOABLE']);
  });

  it('not while the candidate works on another that came later', async () => {
    const one = await office.assigned();
    const other = await office.assigned({ candidateId: one.candidateId }, { acknowledgedWarnings });
    await office.update({ action: 'APPROVE', assignmentIds: [one.assignment] });
    await office.update({ action: 'APPROVE', assignmentIds: [other.assignment] });
    expect(await offered('Assignment', one.assignment)).toEqual(['BUILT_UPON']);
    expect(await offered('Assignment', other.assignment)).toBe('undone');
  });

  it('not when the employee was terminated since', async () => {
    const { assignment, employeeId } = await office.active();
    const endReason = 'COMPLETED';
    await office.update({ action: 'CLOSE', assignmentIds: [assignment], endReason });
    const reason = { terminatedOn: '2026-11-21', reason: 'Left' };
    await command(office.staff, 'terminateEmployee', { id: employeeId, version: 1, ...reason });
    expect(await offered('Assignment', assignment)).toEqual(['BUILT_UPON']);
  });

  it('not when another record of the change was changed', async () => {
    const order = await office.agency.jobOrder();
    const first = await office.placed({ order });
    await office.placed({ order });
    expect(await offered('Placement', first.placement.id)).toEqual(['BUILT_UPON']);
  });

  it('not for what something refers to', async () => {
    const { createClient } = await office.staff.ask<{ createClient: { client: { id: string } } }>(
      `mutation { createClient(input: { name: "Harbor Foods" }) {
         ... on ClientCreated { client { id } } } }`,
    );
    const { id } = createClient.client;
    const { undoable } = await newest('Client', id);
    expect(undoable).toBe(true);
    await office.staff.ask(
      `mutation ($id: ID!) { createContact(input: {
         clientId: $id, firstName: "Ana", lastName: "Ortiz" }) { __typename } }`,
      { id },
    );
    expect(await offered('Client', id)).toEqual(['BUILT_UPON']);
  });

  it('not for a change of another agency, one that never was, or who may not undo', async () => {
    const { assignment } = await office.active();
    const { changeSetId } = await newest('Assignment', assignment);
    const other = await BackOffice.open(api);
    expect(await offeredInNotice(changeSetId, other.staff)).toBe(false);
    expect(await offeredInNotice(globalId('ChangeSet', crypto.randomUUID()))).toBe(false);
    expect(await offeredInNotice('no id')).toBe(false);
    const recruiter = await api.clientFor(office.agency, 'FRONT_OFFICE');
    expect(await offeredInNotice(changeSetId, recruiter)).toBe(false);
    expect(await offeredInNotice(changeSetId)).toBe(true);
  });

  it('not for what belongs to somebody else', async () => {
    const { id: candidate } = await office.agency.candidate();
    const subject = globalId('Candidate', candidate);
    await office.staff.ask(
      `mutation ($id: ID!) { logActivity(input: {
         kind: NOTE, body: "Called back", subjectId: $id }) { __typename } }`,
      { id: subject },
    );
    const colleague = await api.clientFor(office.agency, 'FRONT_OFFICE');
    const administrator = await api.clientFor(office.agency, 'ADMIN');
    const { changeSetId, undoable } = await newest('Candidate', subject, colleague);
    expect(undoable).toBe(false);
    expect(await offeredInNotice(changeSetId, colleague)).toBe(false);
    expect(await offered('Candidate', subject, administrator)).toBe('undone');
  });
});
