import { afterAll, beforeAll, expect, test } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const TIMELINE = `query ($id: ID!) { jobOrder(id: $id) { timeline {
  at actor action fromState toState reason sentence undoable changeSetId
  changes { field label before after beforeLabel afterLabel } } } }`;

interface Timeline {
  jobOrder: { timeline: { sentence: string; undoable: boolean; changeSetId: string }[] };
}

let api: TestApi;
let agency: AgencyRows;

beforeAll(async () => {
  api = await createTestApi();
  agency = await api.createAgency();
});
afterAll(() => api.close());

test('a record tells its history, the newest first, in words for people', async () => {
  const order = await agency.jobOrder({ title: 'Welder' });
  const id = globalId('JobOrder', order.id);
  const account = await agency.staff('FRONT_OFFICE', { displayName: 'Mia Reyes' });
  const mia = await api.signedIn(agency, account);
  const held = await mia.ask<Record<string, { __typename: string }>>(
    `mutation ($input: ChangeJobOrderStatusInput!) { changeJobOrderStatus(input: $input) { __typename } }`,
    { input: { id, version: 1, action: 'hold', reason: 'Client is moving' } },
  );
  expect(Object.values(held)[0]).not.toMatchObject({ __typename: 'ActionRefused' });

  const { jobOrder } = await mia.ask<Timeline>(TIMELINE, { id });
  expect(jobOrder.timeline).toMatchObject([
    {
      actor: 'Mia Reyes',
      action: 'hold',
      fromState: 'OPEN',
      toState: 'ON_HOLD',
      reason: 'Client is moving',
      sentence: 'Put on hold by Mia Reyes: Open → On hold. “Client is moving”',
      undoable: true,
      changes: [
        {
          field: 'status',
          label: 'Status',
          before: 'OPEN',
          after: 'ON_HOLD',
          beforeLabel: 'Open',
          afterLabel: 'On hold',
        },
      ],
    },
  ]);

  const [event] = jobOrder.timeline;
  await mia.ask('mutation ($id: ID!) { undo(changeSetId: $id) { __typename } }', {
    id: event!.changeSetId,
  });
  const after = await mia.ask<Timeline>(TIMELINE, { id });
  expect(after.jobOrder.timeline.map(({ sentence, undoable }) => [sentence, undoable])).toEqual([
    ['Mia Reyes undid the last change: On hold → Open', false],
    ['Put on hold by Mia Reyes: Open → On hold. “Client is moving”', false],
  ]);
});

test('what changed stands there for programs and, in the words of the business, for people', async () => {
  const order = await agency.jobOrder({ jobType: 'TEMP_CONTRACT' });
  const id = globalId('JobOrder', order.id);
  const mia = await api.clientFor(agency, 'FRONT_OFFICE');
  const schedule = { days: [1, 2], startTime: '08:00', endTime: '16:30', breakMinutes: 30 };
  await mia.ask(
    `mutation ($input: UpdateJobOrderInput!) { updateJobOrder(input: $input) { __typename } }`,
    {
      input: {
        id,
        version: 1,
        jobType: 'TEMP_CONTRACT_TO_DIRECT',
        schedule,
        startDate: '2026-12-01',
      },
    },
  );
  const { jobOrder } = await mia.ask<{
    jobOrder: { timeline: { changes: Record<string, string | null>[] }[] };
  }>(TIMELINE, { id });
  const shown = jobOrder.timeline[0]!.changes.map(({ field, after, afterLabel }) => [
    field,
    after,
    afterLabel,
  ]);
  expect(shown).toEqual(
    expect.arrayContaining([
      ['job_type', 'TEMP_CONTRACT_TO_DIRECT', 'Temp/contract to direct'],
      ['schedule', expect.stringContaining('{'), 'Mon/Tue 08:00-16:30 (30 min break)'],
      ['start_date', '2026-12-01', 'Dec 1, 2026'],
    ]),
  );
});

test('who may not make the change is not offered to take it back', async () => {
  const order = await agency.jobOrder();
  const id = globalId('JobOrder', order.id);
  const mia = await api.clientFor(agency, 'FRONT_OFFICE');
  await mia.ask(
    `mutation ($input: ChangeJobOrderStatusInput!) { changeJobOrderStatus(input: $input) { __typename } }`,
    { input: { id, version: 1, action: 'hold', reason: 'Later' } },
  );
  const { jobOrder } = await (
    await api.clientFor(agency, 'BACK_OFFICE')
  ).ask<Timeline>(TIMELINE, { id });
  expect(jobOrder.timeline.map(({ undoable }) => undoable)).toEqual([false]);
});

test('a client’s contact is shown no history', async () => {
  const contact = await agency.contact();
  const account = await agency.account({
    kind: 'CLIENT_CONTACT',
    contactId: contact.id,
    preferences: { jobOrders: { access: 'READ', showForThisContactOnly: false } },
  });
  const client = await api.signedIn(agency, account);
  const order = await agency.jobOrder({ clientId: contact.clientId });
  const { errors } = await client.send(TIMELINE, { id: globalId('JobOrder', order.id) });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  expect(JSON.stringify(errors)).toContain('timeline:read');
});
