import { afterAll, beforeAll, expect, test } from 'vitest';
import { BackOffice } from '../support/back-office.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;

beforeAll(async () => {
  api = await createTestApi({ signInLimits: { perAddress: 10_000 } });
  office = await BackOffice.open(api);
});
afterAll(() => api.close());

const workplace = `workplace { clientName locationName street city region postalCode reportsToName reportsToPhone }`;

async function workerOf(employeeId: string | null): Promise<GraphClient> {
  const account = await office.agency.account({
    kind: 'EMPLOYEE',
    employeeId: employeeId!.slice(4),
    preferences: { sections: ['timesheets'], timesheetDisclaimer: null },
  });
  return api.signedIn(office.agency, account);
}

test('an employee sees where to work and whom to ask, and nothing else of the client', async () => {
  const { agency } = office;
  const client = await agency.client({ name: 'Northside Mills', phone: '312 555 0111' });
  const location = await agency.location({
    clientId: client.id,
    name: 'Plant 2',
    street: '9 Mill Road',
    city: 'Elgin',
  });
  const contact = await agency.contact({
    clientId: client.id,
    firstName: 'Rosa',
    lastName: 'Field',
    phone: '312 555 0122',
  });
  const mine = await office.active({
    order: { clientId: client.id, locationId: location.id, reportsToId: contact.id },
  });
  await office.active();
  const worker = await workerOf(mine.employeeId);
  const { assignments } = await worker.ask<{ assignments: { nodes: object[] } }>(
    `{ assignments { nodes { jobTitle payRate startDate schedule { days } ${workplace} } } }`,
  );
  expect(assignments.nodes).toMatchObject([
    {
      workplace: {
        clientName: 'Northside Mills',
        locationName: 'Plant 2',
        street: '9 Mill Road',
        city: 'Elgin',
        region: 'IL',
        reportsToName: 'Rosa Field',
        reportsToPhone: '312 555 0122',
      },
    },
  ]);
  for (const field of [
    'client { name }',
    'location { name }',
    'reportsTo { email }',
    'margin { cost }',
    'billRate',
  ]) {
    expect((await worker.send(`{ assignments { nodes { ${field} } } }`)).errors).toBeDefined();
  }
});
