import { afterAll, beforeAll, expect, test } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

test('the submissions of a job order are searched, sorted by name, and narrowed to an owner', async () => {
  const agency = await api.createAgency();
  const owner = await agency.staff('FRONT_OFFICE', { displayName: 'Maya Lindqvist' });
  const mia = await api.signedIn(agency, owner);
  const order = await agency.jobOrder();
  for (const [firstName, lastName, ownerId] of [
    ['Lena', 'Zabel', null],
    ['Íñigo', 'Álvarez', owner.id],
    ['Bogdan', 'de Boer', null],
  ] as const) {
    const candidate = await agency.candidate({ firstName, lastName, ownerId });
    await agency.submission({ jobOrderId: order.id, candidateId: candidate.id });
  }
  const listed = async (filter: object) => {
    const query = `query ($filter: SubmissionFilter) {
      submissions(filter: $filter, orderBy: { by: CANDIDATE, direction: ASC }) {
        nodes { candidate { fullName } } } }`;
    const { submissions } = await mia.ask<{
      submissions: { nodes: { candidate: { fullName: string } }[] };
    }>(query, { filter: { jobOrderId: globalId('JobOrder', order.id), ...filter } });
    return submissions.nodes.map(({ candidate }) => candidate.fullName);
  };
  expect(await listed({})).toEqual(['Íñigo Álvarez', 'Bogdan de Boer', 'Lena Zabel']);
  expect(await listed({ search: 'inigo alv' })).toEqual(['Íñigo Álvarez']);
  expect(await listed({ ownerId: globalId('Account', owner.id) })).toEqual(['Íñigo Álvarez']);
  expect(await listed({ ownerIdIsEmpty: true })).toEqual(['Bogdan de Boer', 'Lena Zabel']);
});
