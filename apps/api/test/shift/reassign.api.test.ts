import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { undo } from '../support/back-office.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { portalContact, everythingOfAClient } from '../support/portal-contact.ts';
import type { AgencyRows } from '../support/rows.ts';
import { type Answer, bulk, CREATE, previewOf, times, workAt } from '../support/shifts.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;
let mia: GraphClient;
let order: { id: string; clientId: string };

beforeAll(async () => {
  api = await createTestApi();
  agency = await api.createAgency();
  mia = await api.clientFor(agency, 'FRONT_OFFICE');
});
beforeEach(async () => {
  api.setNow('2026-11-21T18:00:00Z');
  order = await agency.jobOrder();
});
afterAll(() => api.close());

const ask = async (query: string, input: object, client = mia) =>
  (await client.ask<{ result: Answer }>(query, { input })).result;
const worker = () => workAt(agency, { jobOrderId: order.id, clientId: order.clientId });
const codes = ({ outcomes }: Answer) =>
  outcomes!.flatMap(({ refusals }) => refusals.map(({ code }) => code));

/** The shift of somebody, on that day from nine to five. */
async function shiftOf(work: { globalId: string }, day = '2026-11-24') {
  const { shift } = await ask(CREATE, { assignmentId: work.globalId, ...times(day) });
  return shift!;
}

interface Read {
  status: string;
  workDate: string;
  assignment: { id: string } | null;
  work: { worker: { name: string } };
  timeline: {
    action: string;
    reason: string | null;
    sentence: string;
    changes: { field: string; beforeLabel: string | null; afterLabel: string | null }[];
  }[];
}

const read = async (id: string) =>
  (
    await mia.ask<{ shift: Read }>(
      `query ($id: ID!) { shift(id: $id) { status workDate assignment { id } work { worker { name } }
         timeline { action reason sentence changes { field beforeLabel afterLabel } } } }`,
      { id },
    )
  ).shift;

describe('a shift of somebody', () => {
  it('is given to somebody else in one step, which the history tells and an undo takes back', async () => {
    const [ann, bob] = [await worker(), await worker()];
    const { id, version } = await shiftOf(ann);
    const input = { id, version, assignmentId: bob.globalId, reason: 'Ann is ill' };
    const shown = await ask(previewOf('reassignShift'), input);
    expect(shown.outcomes).toMatchObject([{ done: true }]);
    const before = await read(id);
    expect(before.assignment!.id).toBe(ann.globalId);
    const { outcomes, changeSetId } = await ask(bulk('reassignShift'), input);
    expect(outcomes).toMatchObject([{ done: true }]);
    const given = await read(id);
    expect(given).toMatchObject({ status: 'SCHEDULED', assignment: { id: bob.globalId } });
    expect(given.timeline[0]).toMatchObject({ action: 'reassign', reason: 'Ann is ill' });
    expect(given.timeline[0]!.sentence).toContain('Give to somebody else');
    expect(given.work).not.toEqual(before.work);
    expect(given.timeline[0]!.changes).toContainEqual({
      field: 'employee_id',
      beforeLabel: before.work.worker.name,
      afterLabel: given.work.worker.name,
    });
    expect((await undo(mia, changeSetId!)).refusals).toBeUndefined();
    expect((await read(id)).assignment!.id).toBe(ann.globalId);
  });

  it('is moved with it, if wanted', async () => {
    const [ann, bob] = [await worker(), await worker()];
    const { id } = await shiftOf(ann);
    await ask(bulk('reassignShift'), {
      id,
      assignmentId: bob.globalId,
      reason: 'Swap',
      times: times('2026-11-25'),
    });
    const given = await read(id);
    expect(given).toMatchObject({ workDate: '2026-11-25', assignment: { id: bob.globalId } });
    expect(given.timeline).toHaveLength(2);
  });

  it('is given to nobody who has no time, does other work, or has it; nor twice', async () => {
    const [ann, bob] = [await worker(), await worker()];
    const cook = await workAt(agency, { clientId: order.clientId, jobTitle: 'Cook' });
    const { id, version } = await shiftOf(ann);
    await shiftOf(bob);
    const to = async (work: { globalId: string }, over: object = {}) =>
      codes(
        await ask(bulk('reassignShift'), {
          id,
          version,
          assignmentId: work.globalId,
          reason: 'Ill',
          ...over,
        }),
      );
    expect(await to(bob)).toEqual(['SHIFT_OVERLAP']);
    expect(await to(cook)).toEqual(['SHIFT_OF_OTHER_WORK']);
    expect(await to(ann)).toEqual(['SHIFT_IS_THEIRS']);
    expect(await to(bob, { times: times('2026-11-25'), reason: ' ' })).toEqual(['REASON_REQUIRED']);
    expect(await to(bob, { times: times('2026-11-25') })).toEqual([]);
    expect(await to(bob, { times: times('2026-11-26') })).toEqual(['CHANGED_SINCE']);
  });

  it('is the staff’s to give', async () => {
    const [ann, bob] = [await worker(), await worker()];
    const { id } = await shiftOf(ann);
    const contact = await portalContact(api, agency, order.clientId, everythingOfAClient);
    const { errors } = await contact.client.send(bulk('reassignShift'), {
      input: { id, assignmentId: bob.globalId, reason: 'Mine' },
    });
    expect(errors).toBeDefined();
    const other = await api.createAgency();
    const stranger = await api.clientFor(other, 'ALL_IN');
    const input = { id, assignmentId: bob.globalId, reason: 'Mine' };
    const answer = await ask(bulk('reassignShift'), input, stranger);
    expect(answer.refusals).toMatchObject([{ code: 'NOT_FOUND', field: 'assignmentId' }]);
  });
});
