import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;

beforeAll(async () => {
  api = await createTestApi({ signInLimits: { perAddress: 1000 } });
  agency = await api.createAgency();
});
afterAll(() => api.close());

test('who found a browser signed in cannot try out passwords there', async () => {
  const client = await api.clientFor(agency, 'ADMIN');
  const CHANGE = `mutation ($currentPassword: String!) {
    changePassword(input: { currentPassword: $currentPassword, newPassword: "a whole new sentence" }) {
      __typename ... on InvalidInput { problems { path message } } } }`;
  const guess = async (index: number) => {
    const { changePassword } = await client.ask<{
      changePassword: { problems: { path: string; message: string }[] };
    }>(CHANGE, { currentPassword: `guess ${index}` });
    return changePassword.problems;
  };
  for (let index = 0; index < 5; index += 1)
    expect(await guess(index)).toMatchObject([{ message: 'This is not your current password.' }]);
  expect(await guess(6)).toMatchObject([
    { path: 'currentPassword', message: expect.stringMatching(/^Too many attempts/) },
  ]);
});

test('the disk is not waited for: for a name that does not exist, there is nothing to write', async () => {
  const { userName } = await agency.staff('ADMIN');
  await api.database.sql(`
    CREATE TABLE waited (setting text);
    GRANT INSERT ON waited TO PUBLIC;
    CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN INSERT INTO waited SELECT setting || ' by ' || source FROM pg_settings
        WHERE name = 'synchronous_commit'; RETURN NULL; END $$;
    CREATE TRIGGER note AFTER UPDATE ON account EXECUTE FUNCTION note()`);
  const input = { companyId: agency.companyId, userName, password: 'wrong' };
  await api.visitor().signIn(input);
  expect(await api.database.sql('SELECT setting FROM waited')).toEqual([
    { setting: 'off by session' },
  ]);
});
