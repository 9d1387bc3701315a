import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { calendarRoutes } from '../../src/calendar/calendar.routes.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import { everySection } from '../support/employee-portal.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { everythingOfAClient, portalContact } from '../support/portal-contact.ts';
import type { AgencyRows } from '../support/rows.ts';
import { type Answer, bulk, CREATE, MOVE, times, workAt } from '../support/shifts.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;
let mia: GraphClient;
const logged: string[] = [];

beforeAll(async () => {
  api = await createTestApi({
    routes: [calendarRoutes],
    logLevel: 'info',
    logTo: { write: (line) => logged.push(line) },
  });
  agency = await api.createAgency();
  mia = await api.clientFor(agency, 'FRONT_OFFICE');
});
beforeEach(() => api.setNow('2026-10-21T18:00:00Z'));
afterAll(() => api.close());

const ask = async (query: string, input: object) =>
  (await mia.ask<{ result: Answer }>(query, { input })).result;

async function worker(timeZone?: string, sections: readonly string[] = everySection) {
  const work = await workAt(agency, {}, timeZone);
  const account = await agency.account({
    kind: 'EMPLOYEE',
    employeeId: work.employeeId,
    preferences: { sections: [...sections] as never, timesheetDisclaimer: null },
  });
  return { ...work, accountId: account.id, client: await api.signedIn(agency, account) };
}

const shiftOf = async (
  { globalId: assignmentId }: { globalId: string },
  ...at: Parameters<typeof times>
) => (await ask(CREATE, { assignmentId, ...times(...at) })).shift!;

const renew = async (client: GraphClient) =>
  (await client.ask<{ renewCalendarLink: string }>('mutation { renewCalendarLink }'))
    .renewCalendarLink;

let networks = 0;
/** From a network of its own, so that no test uses up what another may ask for. */
async function feed(path: string, remoteAddress = `10.0.0.${(networks += 1)}`) {
  const { statusCode, headers, body } = await api.app.inject({ url: path, remoteAddress });
  return { status: statusCode, type: headers['content-type'], body };
}

describe('the calendar of an employee', () => {
  it('shows shifts by the clock at the place, with its rules', async () => {
    const ann = await worker('Europe/Berlin');
    const shift = await shiftOf(ann, '2026-10-23');
    await shiftOf(ann, '2026-10-26');
    await shiftOf(ann, '2026-10-24', '22:00', '06:00');
    const { status, type, body } = await feed(await renew(ann.client));
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(
      body
        .split('\r\n')
        .filter(
          (line) => line.startsWith('DT') && !line.startsWith('DTSTAMP') && line.includes('TZID'),
        ),
    ).toEqual([
      'DTSTART;TZID=Europe/Berlin:20261023T090000',
      'DTEND;TZID=Europe/Berlin:20261023T170000',
      'DTSTART;TZID=Europe/Berlin:20261024T220000',
      'DTEND;TZID=Europe/Berlin:20261025T060000',
      'DTSTART;TZID=Europe/Berlin:20261026T090000',
      'DTEND;TZID=Europe/Berlin:20261026T170000',
    ]);
    expect(body).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin');
    expect(body).toContain('DTSTAMP:20261021T180000Z');

    await ask(MOVE, { id: shift.id, version: 1, ...times('2026-10-23', '11:00', '19:00') });
    await ask(bulk('cancelShifts'), { targets: [{ id: shift.id }], reason: 'Private' });
    const later = (await feed(await renew(ann.client))).body;
    expect(later).toContain('DTSTART;TZID=Europe/Berlin:20261023T110000');
    expect(later).toContain('STATUS:CANCELLED');
    expect(later).not.toContain('Private');
    const uid = /UID:(.*)/.exec(body)![1];
    expect(later.split(`UID:${uid}`)).toHaveLength(2);
  });

  it('shows own shifts alone, whatever stands in their names', async () => {
    const [ann, bob] = [await worker(), await worker()];
    await shiftOf(bob, '2026-10-23');
    const { body } = await feed(await renew(ann.client));
    expect(body).not.toContain('BEGIN:VEVENT');
    const odd = await workAt(agency, {
      employeeId: ann.employeeId,
      candidateId: ann.candidateId,
      jobTitle: 'Cook; “Grill”\r\nEND:VCALENDAR',
    });
    await shiftOf(odd, '2026-10-23');
    const lines = (await feed(await renew(ann.client))).body.split('\r\n');
    expect(lines.filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
  });

  it('is opened by the latest link until that is revoked; all that is wrong looks the same', async () => {
    const ann = await worker();
    const first = await renew(ann.client);
    const second = await renew(ann.client);
    const [{ hash }] = (await api.database.sql(
      'SELECT calendar_key_hash AS hash FROM account WHERE id = $1',
      [ann.accountId],
    )) as [{ hash: string }];
    expect(second).not.toContain(hash);
    const unknown = second.replace(/\.[\w-]{4}/, '.AAAA');
    const { status } = await feed(second);
    expect(status).toBe(200);
    const wrong = await Promise.all(
      [first, unknown, '/calendar/x.ics', `/calendar/${'x'.repeat(3_000)}.ics`].map((path) =>
        feed(path),
      ),
    );
    await ann.client.ask('mutation { revokeCalendarLink }');
    wrong.push(await feed(second));
    for (const answer of wrong.filter(({ status: code }) => code !== 414))
      expect(answer).toEqual(wrong[0]);
    expect(wrong[0]!.status).toBe(404);
    expect(await ann.client.ask('{ hasCalendarLink }')).toEqual({ hasCalendarLink: false });
  });

  it('ends with the account and with the section', async () => {
    const [ann, bob] = [await worker(), await worker()];
    const [annLink, bobLink] = [await renew(ann.client), await renew(bob.client)];
    const ada = await api.clientFor(agency, 'ADMIN');
    for (const action of ['deactivateAccounts', 'reactivateAccounts']) {
      const input = { targets: [{ id: globalId('Account', ann.accountId) }] };
      const { result } = await ada.ask<{ result: Answer }>(bulk(action), { input });
      expect(result.outcomes).toMatchObject([{ done: true }]);
      expect((await feed(annLink)).status).toBe(404);
    }
    expect((await feed(bobLink)).status).toBe(200);
    await api.database.sql(
      `UPDATE account SET preferences = jsonb_set(preferences, '{sections}', '["timeClock"]') WHERE id = $1`,
      [bob.accountId],
    );
    expect((await feed(bobLink)).status).toBe(404);
  });

  it('leaves no key in the log', async () => {
    const ann = await worker();
    const link = await renew(ann.client);
    await feed(link);
    const lines = logged.filter((line) => line.includes('/calendar/'));
    expect(lines.length).toBeGreaterThan(0);
    const key = /[\w-]{43}(?=[.]ics)/.exec(link)![0];
    expect(logged.filter((line) => line.includes(key))).toEqual([]);
  });

  it('is for employees with the section alone', async () => {
    const clockOnly = await worker(undefined, ['timeClock']);
    const client = await agency.client();
    const contact = await portalContact(api, agency, client.id, everythingOfAClient);
    for (const each of [clockOnly.client, contact.client, mia]) {
      for (const query of ['mutation { renewCalendarLink }', '{ hasCalendarLink }']) {
        expect((await each.send(query)).errors).toBeDefined();
      }
    }
  });

  it('is not tried without an end, which keeps no other network from its calendars', async () => {
    const { client } = await worker();
    const link = await renew(client);
    const codes: number[] = [];
    for (let request = 0; request < 61; request += 1) {
      codes.push((await feed(`/calendar/x${request}.ics`, '10.9.9.9')).status);
    }
    expect(new Set(codes.slice(0, 60))).toEqual(new Set([404]));
    expect(codes.at(-1)).toBe(429);
    expect((await feed(link, '10.9.9.9')).status).toBe(429);
    expect((await feed(link, '10.9.9.8')).status).toBe(200);
  });

  it('is answered for as many as one calendar service asks for, and not for one without an end', async () => {
    const crew = await Promise.all(Array.from({ length: 4 }, () => worker()));
    const links = await Promise.all(crew.map(({ client }) => renew(client)));
    const codes = new Map<string, number[]>();
    for (const link of links) {
      for (let request = 0; request < 25; request += 1) {
        codes.set(link, [...(codes.get(link) ?? []), (await feed(link, '10.9.9.7')).status]);
      }
    }
    for (const link of links) expect(new Set(codes.get(link))).toEqual(new Set([200]));
    const more: number[] = [];
    for (let request = 0; request < 36; request += 1) more.push((await feed(links[0]!)).status);
    expect(more.at(-2)).toBe(200);
    expect(more.at(-1)).toBe(429);
  });
});
