import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const SEND = `mutation { sendTestMail { __typename
  ... on TestMailSent { mail { recipientAddress template } }
  ... on ActionRefused { refusals { code } } } }`;

test('a test mail goes to the administrator’s own address, and is refused without one', async () => {
  const agency = await api.createAgency();
  const admin = await agency.staff('ADMIN');
  const client = await api.signedIn(agency, admin);
  await api.database.sql('UPDATE account SET email = NULL WHERE id = $1', [admin.id]);
  expect(await client.ask(SEND)).toMatchObject({
    sendTestMail: { __typename: 'ActionRefused', refusals: [{ code: 'NO_MAIL_ADDRESS' }] },
  });
  await api.database.sql('UPDATE account SET email = $2 WHERE id = $1', [
    admin.id,
    'ada@agency.example',
  ]);
  expect(await client.ask(SEND)).toMatchObject({
    sendTestMail: { mail: { recipientAddress: 'ada@agency.example', template: 'TEST' } },
  });
});

test('a test mail is for administrators', async () => {
  const agency = await api.createAgency();
  const client = await api.clientFor(agency, 'BACK_OFFICE');
  await expect(client.ask(SEND)).rejects.toThrow();
});
