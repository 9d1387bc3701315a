import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { globalId, parseGlobalId } from '../../src/graphql/global-id.ts';
import { everySection } from '../support/employee-portal.ts';
import { codesOf, isUndoable, undo } from '../support/back-office.ts';
import { offerSubscribers } from '../../src/shift/offer-mails.ts';
import { workOn } from '../support/background-work.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { everythingOfAClient, portalContact } from '../support/portal-contact.ts';
import type { AgencyRows } from '../support/rows.ts';
import { type Answer, bulk, CREATE, previewOf, times, workAt } from '../support/shifts.ts';
import { mailsOf, runHandler } from '../support/time-jobs.ts';
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

/** Somebody who works on the order, at the employee portal. */
async function worker(sections: readonly string[] = everySection) {
  const work = await workAt(agency, { jobOrderId: order.id, clientId: order.clientId });
  const account = await agency.account({
    kind: 'EMPLOYEE',
    employeeId: work.employeeId,
    preferences: { sections: [...sections] as never, timesheetDisclaimer: null },
  });
  return { ...work, client: await api.signedIn(agency, account) };
}

async function openShifts(count = 1, day = '2026-11-24') {
  const input = { jobOrderId: globalId('JobOrder', order.id), count, ...times(day) };
  const { outcomes } = await ask(bulk('createOpenShifts'), input);
  return outcomes!.map(({ recordId }) => recordId);
}

const offer = (shiftIds: readonly string[], workers: readonly { globalId: string }[]) =>
  ask(bulk('offerShifts'), { shiftIds, assignmentIds: workers.map((each) => each.globalId) });

interface Offer {
  id: string;
  version: number;
  status: string;
  offered: { status: string; workDate: string };
  actions: { action: string; allowed: boolean }[];
}

const offersOf = async (client: GraphClient) =>
  (
    await client.ask<{ shiftOffers: { nodes: Offer[] } }>(
      `{ shiftOffers(first: 50) { nodes { id version status offered { status workDate }
         actions { action allowed } } } }`,
    )
  ).shiftOffers.nodes;

const answer = (
  client: GraphClient,
  action: 'accept' | 'decline',
  offers: readonly { id: string }[],
) => ask(bulk(`${action}ShiftOffers`), { targets: offers.map(({ id }) => ({ id })) }, client);

const shift = async (id: string) =>
  (
    await mia.ask<{
      shift: {
        status: string;
        work: { worker: { name: string } } | null;
        offers: { status: string }[];
      };
    }>(
      'query ($id: ID!) { shift(id: $id) { status work { worker { name } } offers { status } } }',
      { id },
    )
  ).shift;

describe('an open shift', () => {
  it('is had by the first of several who accepts, and the other offers lapse', async () => {
    const [ann, bob, cem] = await Promise.all([worker(), worker(), worker()]);
    const [open] = await openShifts();
    const offered = await offer([open!], [ann, bob, cem]);
    expect(offered.outcomes!.map(({ done }) => done)).toEqual([true, true, true]);
    const offers = await Promise.all([ann, bob, cem].map(({ client }) => offersOf(client)));
    expect(offers.map((own) => own.length)).toEqual([1, 1, 1]);
    const answers = await Promise.all(
      [ann, bob, cem].map(({ client }, index) => answer(client, 'accept', offers[index]!)),
    );
    const done = answers.map(({ outcomes }) => outcomes![0]!.done);
    expect(done.filter(Boolean)).toHaveLength(1);
    const refused = answers.flatMap(({ outcomes }) =>
      outcomes!.flatMap(({ refusals }) => refusals),
    );
    for (const { code } of refused) expect(['WRONG_STATE', 'SHIFT_NOT_OPEN']).toContain(code);
    const taken = await shift(open!);
    expect(taken.status).toBe('SCHEDULED');
    expect(taken.work).not.toBeNull();
    expect(taken.offers.map(({ status }) => status).toSorted()).toEqual([
      'ACCEPTED',
      'LAPSED',
      'LAPSED',
    ]);
  });

  it('is declined, withdrawn, and accepted after all', async () => {
    const [ann, bob] = [await worker(), await worker()];
    const [open] = await openShifts();
    await offer([open!], [ann, bob]);
    const [annOffer] = await offersOf(ann.client);
    expect((await answer(ann.client, 'decline', [annOffer!])).outcomes).toMatchObject([
      { done: true },
    ]);
    const [bobOffer] = await offersOf(bob.client);
    const withdrawn = await ask(bulk('withdrawShiftOffers'), { targets: [{ id: bobOffer!.id }] });
    expect(withdrawn.outcomes).toMatchObject([{ done: true }]);
    expect((await answer(bob.client, 'accept', [bobOffer!])).outcomes![0]).toMatchObject({
      done: false,
    });
    expect((await answer(ann.client, 'accept', [annOffer!])).outcomes).toMatchObject([
      { done: true },
    ]);
    expect((await offer([open!], [bob])).outcomes![0]!.refusals).toMatchObject([
      { code: 'SHIFT_NOT_OPEN' },
    ]);
  });

  it('is told by mail to whom it is offered: one for each command, with the section on and an address', async () => {
    const [ann, bob, cem] = [await worker(), await worker([]), await worker()];
    const accountOf = async ({ employeeId }: { employeeId: string | null }, email: string | null) =>
      api.database.sql('UPDATE account SET email = $2 WHERE employee_id = $1', [employeeId, email]);
    await accountOf(ann, 'ann@home.example');
    await accountOf(bob, 'bob@home.example');
    await api.database.sql(
      'UPDATE candidate SET email = NULL WHERE id = (SELECT candidate_id FROM employee WHERE id = $1)',
      [cem.employeeId],
    );
    const open = await openShifts(3);
    await offer(open, [ann, bob, cem]);
    await answer(ann.client, 'decline', [(await offersOf(ann.client))[0]!]);
    const rows = await api.database.sql<{ id: string }>(
      'SELECT id FROM shift_offer WHERE agency_id = $1 ORDER BY id DESC LIMIT 9',
      [agency.id],
    );
    const told = () =>
      runHandler(api, agency, offerSubscribers, [
        'shift_offer',
        'created',
        rows.map(({ id }) => id),
      ]);
    await told();
    await told();
    const sent = await mailsOf(api, agency);
    expect(sent.filter(({ template }) => template === 'SHIFTS_OFFERED')).toMatchObject([
      {
        subject: '2 shifts are offered to you',
        text: expect.stringContaining('/ess/schedule') as unknown,
        recipientAddress: 'ann@home.example',
      },
    ]);
  });

  it('is told by mail as soon as it was offered', { timeout: 60_000 }, async () => {
    const stop = await workOn(api, { subscribers: offerSubscribers });
    try {
      const ann = await worker();
      const email = `${ann.employeeId}@home.example`;
      await api.database.sql('UPDATE account SET email = $2 WHERE employee_id = $1', [
        ann.employeeId,
        email,
      ]);
      await offer(await openShifts(2), [ann]);
      const told = async () =>
        (await mailsOf(api, agency)).filter(({ recipientAddress }) => recipientAddress === email);
      await expect
        .poll(told, { timeout: 30_000 })
        .toMatchObject([{ subject: '2 shifts are offered to you' }]);
    } finally {
      await stop();
    }
  });

  it('is not offered twice by taking back that an offer was withdrawn', async () => {
    const ann = await worker();
    const [open] = await openShifts();
    await offer([open!], [ann]);
    const [first] = await offersOf(ann.client);
    const withdrawn = await ask(bulk('withdrawShiftOffers'), { targets: [{ id: first!.id }] });
    await offer([open!], [ann]);
    expect(await isUndoable(mia, withdrawn.changeSetId!)).toBe(false);
    expect(codesOf(await undo(mia, withdrawn.changeSetId!))).toEqual(['REPLACED_SINCE']);
    const { offers } = await shift(open!);
    expect(offers.map(({ status }) => status).toSorted()).toEqual(['LAPSED', 'OFFERED']);
  });

  it('is for those who do the same work for the same client, and offered once', async () => {
    const ann = await worker();
    const same = await workAt(agency, { clientId: order.clientId, jobTitle: 'Welder' });
    const cook = await workAt(agency, { clientId: order.clientId, jobTitle: 'Cook' });
    const elsewhere = await workAt(agency);
    const [open] = await openShifts();
    const input = {
      shiftIds: [open!],
      assignmentIds: [ann, same, cook, elsewhere].map((each) => each.globalId),
    };
    const preview = await ask(previewOf('offerShifts'), input);
    expect(preview.outcomes!.map(({ refusals }) => refusals.map(({ code }) => code))).toEqual([
      [],
      [],
      ['SHIFT_OF_OTHER_WORK'],
      ['SHIFT_OF_OTHER_WORK'],
    ]);
    expect(await offersOf(ann.client)).toEqual([]);
    await ask(bulk('offerShifts'), input);
    expect((await offer([open!], [ann])).outcomes![0]!.refusals).toMatchObject([
      { code: 'WRONG_STATE' },
    ]);
  });

  it('is not accepted over another shift, nor two at once', async () => {
    const ann = await worker();
    await ask(CREATE, { assignmentId: ann.globalId, ...times('2026-11-25', '16:00', '20:00') });
    const [busy] = await openShifts(1, '2026-11-25');
    const both = await openShifts(2, '2026-11-26');
    await offer([busy!, ...both], [ann]);
    const offers = await offersOf(ann.client);
    const onBusyDay = offers.find(({ offered }) => offered.workDate === '2026-11-25')!;
    expect(onBusyDay.actions.find(({ action }) => action === 'accept')).toMatchObject({
      allowed: false,
    });
    const { outcomes } = await answer(ann.client, 'accept', offers);
    expect(outcomes!.filter(({ done }) => done)).toHaveLength(1);
    expect(outcomes!.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual([
      'SHIFT_OVERLAP',
      'SHIFT_OVERLAP',
    ]);
  });

  it('is assigned without asking, which ends its offers, and made open again', async () => {
    const [ann, bob] = [await worker(), await worker()];
    const [open] = await openShifts();
    await offer([open!], [ann]);
    const assign = { shiftIds: [open!], assignmentId: bob.globalId };
    expect((await ask(bulk('assignShifts'), assign)).outcomes).toMatchObject([{ done: true }]);
    expect((await shift(open!)).offers).toMatchObject([{ status: 'LAPSED' }]);
    const cook = await workAt(agency, { clientId: order.clientId, jobTitle: 'Cook' });
    const released = await ask(bulk('releaseShifts'), { targets: [{ id: open! }], reason: 'Ill' });
    expect(released.outcomes).toMatchObject([{ done: true }]);
    const wrong = await ask(bulk('assignShifts'), { ...assign, assignmentId: cook.globalId });
    expect(wrong.outcomes![0]!.refusals).toMatchObject([{ code: 'SHIFT_OF_OTHER_WORK' }]);
    expect((await offer([open!], [ann])).outcomes).toMatchObject([{ done: true }]);
    await ask(bulk('cancelShifts'), { targets: [{ id: open! }], reason: 'Slow' });
    expect((await shift(open!)).offers.map(({ status }) => status)).toEqual(['LAPSED', 'LAPSED']);
  });

  it('is answered by the person alone, with the section on', async () => {
    const [ann, bob] = [await worker(), await worker()];
    const clockOnly = await worker(['timeClock']);
    const contact = await portalContact(api, agency, order.clientId, everythingOfAClient);
    const [open] = await openShifts();
    await offer([open!], [ann, clockOnly]);
    const offers = await offersOf(ann.client);
    expect((await answer(bob.client, 'accept', offers)).outcomes![0]!.refusals).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    for (const client of [clockOnly.client, contact.client, mia]) {
      const { errors } = await client.send(bulk('acceptShiftOffers'), {
        input: { targets: [{ id: offers[0]!.id }] },
      });
      expect(errors).toBeDefined();
    }
    expect(await offersOf(contact.client)).toEqual([]);
    const { shifts } = await contact.client.ask<{ shifts: { nodes: { id: string }[] } }>(
      '{ shifts(first: 50) { nodes { id } } }',
    );
    expect(shifts.nodes.map(({ id }) => parseGlobalId(id)!.uuid)).not.toContain(
      parseGlobalId(open!)!.uuid,
    );
  });

  it('is not accepted once it has begun', async () => {
    const ann = await worker();
    const [open] = await openShifts(1, '2026-11-23');
    await offer([open!], [ann]);
    api.setNow('2026-11-23T15:01:00Z');
    const { outcomes } = await answer(ann.client, 'accept', await offersOf(ann.client));
    expect(outcomes![0]!.refusals).toMatchObject([{ code: 'SHIFT_BEGUN' }]);
  });
});
