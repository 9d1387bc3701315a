import { afterAll, beforeAll, expect, it } from 'vitest';
import { BackOffice } from '../support/back-office.ts';
import { PASSWORD } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;

beforeAll(async () => {
  api = await createTestApi();
  office = await BackOffice.open(api);
});
afterAll(() => api.close());

const spanish = { 'accept-language': 'es-MX,es;q=0.9,en;q=0.5' };

const naming = `mutation ($input: CreateClientInput!) {
  createClient(input: $input) { ... on InvalidInput { problems { code message values } } }
}`;
interface Named {
  createClient: { problems: { code: string; message: string; values: object }[] };
}

it('says what is wrong with a field, with its code', async () => {
  const clerk = await api.signedIn(office.agency, await office.agency.staff('FRONT_OFFICE'));
  const problemOf = async (input: object, headers: Record<string, string>) =>
    (await clerk.send<Named>(naming, { input }, headers)).data.createClient.problems[0];
  const empty = { code: 'EMPTY', values: {} };
  expect(await problemOf({ name: ' ' }, {})).toEqual({ ...empty, message: 'Enter a name.' });
  expect(await problemOf({ name: ' ' }, spanish)).toEqual({
    ...empty,
    message: 'Indique un nombre.',
  });
  expect(await problemOf({ name: 'Acme', phone: 'call Bob' }, spanish)).toEqual({
    code: 'INVALID',
    message: '“call Bob” no es un número de teléfono.',
    values: { typed: 'call Bob', fault: { key: 'FAULT.phone', values: {} } },
  });
});

it('refuses to sign in, and a password', async () => {
  const input = { companyId: office.agency.companyId, userName: 'nobody', password: PASSWORD };
  const { data } = await api
    .visitor()
    .send<{ signIn: object }>(
      'mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInRefused { code message } } }',
      { input },
      spanish,
    );
  expect(data.signIn).toEqual({
    code: 'SIGN_IN_WRONG',
    message: expect.stringMatching(/^El ID de la empresa, el usuario o la contraseña/),
  });
  const changed = await office.staff.send<{ changePassword: object }>(
    `mutation ($input: ChangePasswordInput!) {
       changePassword(input: $input) { ... on InvalidInput { problems { code message } } }
     }`,
    { input: { currentPassword: PASSWORD, newPassword: 'short' } },
    spanish,
  );
  expect(changed.data.changePassword).toEqual({
    problems: [{ code: 'PASSWORD_TOO_SHORT', message: 'Use al menos 12 caracteres.' }],
  });
});

it('asks what an action needs to be told', async () => {
  const { assignment } = await office.active();
  interface Asked {
    assignment: { actions: { action: string; asks: { field: string; label: string }[] }[] };
  }
  const query = (root: string) => `query ($id: ID!) { ${root} assignment(id: $id) { actions {
    action asks { field label placeholder choices { label } } } } }`;
  const asksOf = async (root: string) => {
    const { data } = await office.staff.send<Asked>(query(root), { id: assignment }, spanish);
    return data.assignment.actions.find(({ action }) => action === 'close')!.asks;
  };
  const asks = await asksOf('');
  expect(asks[0]).toMatchObject({ field: 'endDate', label: 'Fecha de fin', placeholder: 'Hoy' });
  expect(asks[2]).toMatchObject({
    field: 'endReason',
    choices: expect.arrayContaining([{ label: 'Asignación completada' }]),
  });
  // With a field that the fast path does not answer.
  expect(await asksOf('sessions { id }')).toEqual(asks);
});

it('speaks the language of the account, whatever the browser asks for, until it is taken back', async () => {
  const clerk = await api.signedIn(office.agency, await office.agency.staff('FRONT_OFFICE'));
  const said = async () => {
    const answer = await clerk.send<Named>(
      naming,
      { input: { name: ' ' } },
      { 'accept-language': 'en' },
    );
    return answer.data.createClient.problems[0]!.message;
  };
  const set = (language: string | null) =>
    clerk.ask<{ setLanguage: object }>(
      'mutation ($language: Language) { setLanguage(language: $language) { account { language } } }',
      { language },
    );
  expect(await clerk.ask('{ viewer { account { language } } }')).toEqual({
    viewer: { account: { language: null } },
  });
  expect(await said()).toBe('Enter a name.');
  expect(await set('es')).toEqual({ setLanguage: { account: { language: 'es' } } });
  expect(await said()).toBe('Indique un nombre.');
  expect(await clerk.ask('{ viewer { account { language } } }')).toEqual({
    viewer: { account: { language: 'es' } },
  });
  expect(await set(null)).toEqual({ setLanguage: { account: { language: null } } });
  expect(await said()).toBe('Enter a name.');
});
