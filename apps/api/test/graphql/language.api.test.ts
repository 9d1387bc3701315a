import { afterAll, beforeAll, expect, it } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { BackOffice } from '../support/back-office.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;

beforeAll(async () => {
  api = await createTestApi();
  office = await BackOffice.open(api);
});
afterAll(() => api.close());

const spanish = { 'accept-language': 'es-MX,es;q=0.9,en;q=0.5' };

const terminating = `mutation ($input: TerminateEmployeeInput!) {
  terminateEmployee(input: $input) {
    ... on ActionRefused { message refusals { code message values } }
  }
}`;

it('refuses in the language that the client asks for, with the values for programs', async () => {
  const id = globalId('Employee', (await office.agency.employee()).id);
  const input = { id, version: 1, terminatedOn: '2026-02-01', reason: 'Moved away' };
  const ask = async (headers: Record<string, string>) => {
    type Answer = { terminateEmployee: object };
    const { data } = await office.staff.send<Answer>(terminating, { input }, headers);
    return data.terminateEmployee;
  };
  const refusal = { code: 'TERMINATION_BEFORE_HIRE', values: { hiredOn: '2026-02-02' } };
  const english = 'The hire date is Feb 2, 2026.';
  expect(await ask({})).toEqual({ message: english, refusals: [{ ...refusal, message: english }] });
  const message = 'La fecha de contratación es el 2 de febrero de 2026.';
  expect(await ask(spanish)).toEqual({ message, refusals: [{ ...refusal, message }] });
});

it('names actions and tells the history in that language, whichever way the record is read', async () => {
  const { assignment } = await office.active();
  type Read = {
    assignment: {
      actions: { action: string; label: string }[];
      timeline: { sentence: string }[];
    };
  };
  const read = async (root: string) => {
    const query = `query ($id: ID!) {
      ${root} assignment(id: $id) { actions { action label } timeline { sentence } }
    }`;
    const { data } = await office.staff.send<Read>(query, { id: assignment }, spanish);
    return data.assignment;
  };
  const fast = await read('');
  expect(fast.actions).toContainEqual({ action: 'close', label: 'Cerrar' });
  expect(fast.timeline.map(({ sentence }) => sentence).join()).toMatch(
    /Aprobar, por .*: Por aprobar → Activa/,
  );
  // With a field that the fast path does not answer.
  expect(await read('sessions { id }')).toEqual(fast);
});

it('says what is wrong with an input in that language, with a code and values', async () => {
  type Answer = { createClient: { message: string; problems: object[] } };
  const query = `mutation ($input: CreateClientInput!) {
    createClient(input: $input) { ... on InvalidInput { message problems { path code message values } } }
  }`;
  const input = { name: 'x'.repeat(201) };
  const clerk = await api.signedIn(office.agency, await office.agency.staff('FRONT_OFFICE'));
  const problemsIn = async (headers: Record<string, string>) => {
    const { data } = await clerk.send<Answer>(query, { input }, headers);
    return data.createClient.problems;
  };
  const problem = { path: 'name', code: 'TOO_LONG', values: { most: 200 } };
  expect(await problemsIn({})).toEqual([{ ...problem, message: 'At most 200 characters.' }]);
  expect(await problemsIn(spanish)).toEqual([
    { ...problem, message: 'Como máximo 200 caracteres.' },
  ]);
});
