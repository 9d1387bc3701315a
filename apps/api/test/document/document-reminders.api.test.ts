import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { systemContext } from '../../src/context/system-context.ts';
import { documentReminders } from '../../src/document/document.jobs.ts';
import { DocumentEntity } from '../../src/document/document.entity.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

/* Employees are told of documents that expire: once before the last day, and once after it (S-23). */

let api: TestApi;
let agency: AgencyRows;
let admin: GraphClient;

beforeAll(async () => {
  api = await createTestApi({ signInLimits: { perAddress: 10_000 } });
});
beforeEach(async () => {
  agency = await api.createAgency();
  await at('2026-11-21');
});
afterAll(() => api.close());

/** Noon of this day in the office. */
async function at(day: string): Promise<void> {
  api.setNow(`${day}T18:00:00Z`);
  admin = await api.clientFor(agency, 'ADMIN');
}

async function run(): Promise<void> {
  const ctx = await systemContext(api.platform, agency.id);
  const job = { key: 'reminders', signal: new AbortController().signal, log: api.app.log };
  await documentReminders.run({ ...ctx, job }, { dueAt: ctx.now } as never);
}

type Language = 'en' | 'es' | null;

/** Somebody of the employees with an account. */
async function somebody({
  email = 'ann@home.example' as string | null,
  language = 'en' as Language,
  status = 'ACTIVE',
} = {}) {
  const employee = await agency.employee(
    status === 'ACTIVE' ? {} : { status, terminatedOn: '2026-11-01' },
  );
  await agency.account({
    kind: 'EMPLOYEE',
    employeeId: employee.id,
    email,
    language,
    status: status === 'ACTIVE' ? 'ACTIVE' : 'DEACTIVATED',
    preferences: { sections: ['documents'], timesheetDisclaimer: null } as never,
  });
  return employee.id;
}

async function document(employeeId: string, expiresOn: string | null, title = 'Forklift license') {
  const row = { type: 'LICENSE', fileName: 'a.pdf', contentType: 'application/pdf', size: 4 };
  const { id } = await agency.insert(DocumentEntity, { ...row, employeeId, title, expiresOn });
  return globalId('Document', id);
}

interface Mail {
  subject: string;
  text: string;
  template: string;
  recipientAddress: string;
}

async function mails(): Promise<Mail[]> {
  const asked = await admin.ask<{ mails: { nodes: Mail[] } }>(
    '{ mails { nodes { subject text template recipientAddress } } }',
  );
  return asked.mails.nodes;
}

async function subjects(): Promise<string[]> {
  return (await mails()).map(({ subject }) => subject).toSorted();
}

describe('an employee is told', () => {
  test('once before the last day and once after it, however often the job runs', async () => {
    await document(await somebody(), '2026-12-21');
    await at('2026-11-20');
    await run();
    expect(await mails()).toEqual([]);
    await at('2026-11-21');
    await run();
    await Promise.all([run(), run()]);
    await at('2026-12-21');
    await run();
    expect(await mails()).toMatchObject([
      {
        template: 'DOCUMENT_EXPIRING',
        subject: '“Forklift license” expires on Dec 21, 2026',
        recipientAddress: 'ann@home.example',
      },
    ]);
    const [{ text }] = (await mails()) as [Mail];
    expect(text).toContain('(License) is valid until Dec 21, 2026');
    expect(text).toContain('/ess/documents');
    await at('2026-12-22');
    await run();
    await run();
    await at('2027-06-01');
    await run();
    expect(await subjects()).toEqual([
      '“Forklift license” expires on Dec 21, 2026',
      '“Forklift license” has expired',
    ]);
  });

  test('in Spanish, if that is their language', async () => {
    await document(await somebody({ language: 'es' }), '2026-11-30');
    await run();
    const [mail] = await mails();
    expect(mail!.subject).toBe('“Forklift license” vence el 30 de noviembre de 2026');
    expect(mail!.text).toContain('(Licencia) es válido hasta el 30 de noviembre de 2026');
  });

  test('only that it has expired, when nobody told them before', async () => {
    await document(await somebody(), '2026-10-01');
    await run();
    await run();
    expect(await subjects()).toEqual(['“Forklift license” has expired']);
  });

  test('anew when another last day is entered', async () => {
    const id = await document(await somebody(), '2026-11-30');
    await run();
    const change = async (version: number, expiresOn: string) =>
      admin.ask(
        'mutation ($input: UpdateDocumentInput!) { updateDocument(input: $input) { __typename } }',
        { input: { id, version, expiresOn } },
      );
    await change(1, '2028-11-30');
    await run();
    expect(await subjects()).toHaveLength(1);
    await at('2028-11-15');
    await run();
    expect(await subjects()).toHaveLength(2);
  });

  test('so many days before as the agency says', async () => {
    await document(await somebody(), '2027-01-20');
    await run();
    expect(await mails()).toEqual([]);
    const { agencySettings } = await admin.ask<{ agencySettings: { id: string; version: number } }>(
      '{ agencySettings { id version } }',
    );
    const set = (documentReminderDays: number) =>
      admin.ask<{ updateAgencySettings: { __typename: string } }>(
        `mutation ($input: UpdateAgencySettingsInput!) { updateAgencySettings(input: $input) {
          __typename ... on InvalidInput { problems { path code } } } }`,
        { input: { ...agencySettings, documentReminderDays } },
      );
    for (const [days, code] of [
      [0, 'AT_LEAST'],
      [366, 'AT_MOST'],
    ] as const) {
      expect(await set(days)).toMatchObject({
        updateAgencySettings: { problems: [{ path: 'documentReminderDays', code }] },
      });
    }
    await set(60);
    await run();
    expect(await subjects()).toHaveLength(1);
  });
});

test('nobody is told of what is valid for ever, of who left, or of another agency', async () => {
  await document(await somebody(), null);
  await document(await somebody({ status: 'TERMINATED' }), '2026-10-01');
  const own = agency;
  agency = await api.createAgency();
  await document(await somebody(), '2026-10-01');
  agency = own;
  await run();
  expect(await mails()).toEqual([]);
});

test('who has no mail address is told once they have one', async () => {
  const employeeId = await somebody({ email: null });
  await document(employeeId, '2026-11-30');
  await api.database.sql('UPDATE candidate SET email = NULL WHERE agency_id = $1', [agency.id]);
  await run();
  expect(await mails()).toEqual([]);
  await api.database.sql(`UPDATE candidate SET email = 'bo@home.example' WHERE agency_id = $1`, [
    agency.id,
  ]);
  await run();
  expect(await mails()).toMatchObject([{ recipientAddress: 'bo@home.example' }]);
});

test('the mail stands on the employee’s history, by the system', async () => {
  const employeeId = await somebody();
  await document(employeeId, '2026-11-30');
  await run();
  const { employee } = await admin.ask<{ employee: { timeline: object[] } }>(
    'query ($id: ID!) { employee(id: $id) { timeline { actor toState sentence } } }',
    { id: globalId('Employee', employeeId) },
  );
  expect(employee.timeline).toMatchObject([{ actor: 'Stint', toState: 'QUEUED' }]);
});

test('the office counts what expires within the days of the setting, of those who work now', async () => {
  await document(await somebody(), '2026-12-21', 'Soon');
  await document(await somebody(), '2026-12-22', 'Later');
  await document(await somebody(), '2026-10-01', 'Expired');
  await document(await somebody({ status: 'TERMINATED' }), '2026-10-01', 'Left');
  const { viewer, documents } = await admin.ask<{
    viewer: { agency: { documentReminderDays: number } };
    documents: { totalCount: number; nodes: { title: string }[] };
  }>(
    `{ viewer { agency { documentReminderDays } }
       documents(filter: { expiresTo: "2026-12-21", employeeStatus: [ACTIVE] },
         orderBy: { by: EXPIRES_ON, direction: ASC }) { totalCount nodes { title } } }`,
  );
  expect(viewer.agency.documentReminderDays).toBe(30);
  expect(documents.nodes.map(({ title }) => title)).toEqual(['Expired', 'Soon']);
});
