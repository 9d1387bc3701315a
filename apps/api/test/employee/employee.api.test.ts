import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { BackOffice, codesOf, command } from '../support/back-office.ts';
import { createToken, PartnerClient } from '../support/partner-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;

beforeAll(async () => {
  api = await createTestApi();
  office = await BackOffice.open(api);
});
afterAll(() => api.close());

const left = { terminatedOn: '2026-11-20', reason: 'Moved away' };
const terminate = (id: string, version: number, over: Record<string, unknown> = {}) =>
  command(office.staff, 'terminateEmployee', { id, version, ...left, ...over });

const employed = async () => globalId('Employee', (await office.agency.employee()).id);

describe('terminating', () => {
  it('ends the employment, with date and reason on the timeline', async () => {
    const id = await employed();
    const { employee } = await terminate(id, 1);
    expect(employee).toEqual({
      id,
      version: 2,
      status: 'TERMINATED',
      terminatedOn: '2026-11-20',
      hiredOn: '2026-02-02',
    });
    const shown = await office.staff.ask<{ employee: { timeline: { sentence: string }[] } }>(
      'query ($id: ID!) { employee(id: $id) { timeline { action reason sentence } } }',
      { id },
    );
    expect(shown.employee.timeline[0]).toMatchObject({ action: 'terminate', reason: 'Moved away' });
  });

  it('is refused without reason, before the hire date, and while an assignment is active', async () => {
    const id = await employed();
    expect(codesOf(await terminate(id, 1, { reason: ' ' }))).toEqual(['REASON_REQUIRED']);
    const early = { terminatedOn: '2026-02-01' };
    expect((await terminate(id, 1, early)).refusals).toMatchObject([
      { code: 'TERMINATION_BEFORE_HIRE', field: 'terminatedOn' },
    ]);
    const working = await office.active();
    const answer = await terminate(working.employeeId!, 1);
    expect(answer.refusals).toMatchObject([
      { code: 'ACTIVE_ASSIGNMENTS', blocking: [{ kind: 'assignment', id: working.assignment }] },
    ]);
  });

  it('is refused on another version, telling who changed it', async () => {
    const id = await employed();
    await terminate(id, 1);
    const answer = await terminate(id, 1);
    expect(codesOf(answer)).toEqual(['CHANGED_SINCE']);
    expect(answer.message).toMatch(
      /^This employee was changed by .*Display.* at \d{1,2}:\d\d [AP]M [A-Z]{3,4}\. Review it, then try again\.$/,
    );
  });

  it('lets one of 50 writers with the same version win', async () => {
    const id = await employed();
    const answers = await Promise.all(Array.from({ length: 50 }, () => terminate(id, 1)));
    expect(answers.filter(({ employee }) => employee)).toHaveLength(1);
    const refused = answers.flatMap((answer) => codesOf(answer) ?? []);
    expect(new Set(refused)).toEqual(new Set(['CHANGED_SINCE']));
  });

  it('finds neither another agency’s employee nor one that never was, alike', async () => {
    const other = await api.createAgency();
    const foreign = await terminate(globalId('Employee', (await other.employee()).id), 1);
    expect(foreign).toEqual(await terminate(globalId('Employee', crypto.randomUUID()), 1));
    expect(codesOf(foreign)).toEqual(['NOT_FOUND']);
  });
});

describe('rehiring', () => {
  const rehire = (id: string, version: number, hiredOn = '2026-12-01') =>
    command(office.staff, 'rehireEmployee', { id, version, hiredOn });

  it('employs somebody again from a new date', async () => {
    const id = await employed();
    await terminate(id, 1);
    expect((await rehire(id, 2)).employee).toMatchObject({
      status: 'ACTIVE',
      hiredOn: '2026-12-01',
      terminatedOn: null,
    });
  });

  it('is refused for somebody who is employed', async () => {
    expect(codesOf(await rehire(await employed(), 1))).toEqual(['WRONG_STATE']);
  });

  it('is refused before the day on which they left', async () => {
    const id = await employed();
    await terminate(id, 1);
    expect((await rehire(id, 2, '2026-11-19')).refusals).toMatchObject([
      { code: 'REHIRE_BEFORE_TERMINATION', field: 'hiredOn' },
    ]);
    expect((await rehire(id, 2, '2026-11-20')).employee).toMatchObject({ version: 3 });
  });
});

describe('before confirming', () => {
  const preview = async (action: 'Terminate' | 'Rehire', input: object, client = office.staff) => {
    const { shown } = await client.ask<{ shown: { outcomes: object[]; problems: object[] } }>(
      `query ($input: ${action}EmployeeInput!) { shown: preview${action}Employee(input: $input) {
         outcomes { recordId done refusals { code field } effects { kind sentence recordId } }
         problems { path }
       } }`,
      { input },
    );
    return shown;
  };

  it('it is shown what would happen, and nothing is written', async () => {
    const id = await employed();
    const before = await office.rows('employee');
    expect(await preview('Terminate', { id, version: 1, ...left })).toEqual({
      outcomes: [
        {
          recordId: id,
          done: true,
          refusals: [],
          effects: [
            {
              kind: 'EMPLOYEE_TERMINATED',
              sentence: expect.stringMatching(/^Employment of .+ terminated on Nov 20, 2026$/),
              recordId: id,
            },
          ],
        },
      ],
      problems: [],
    });
    expect(await office.rows('employee')).toEqual(before);
    await terminate(id, 1);
    const again = await preview('Rehire', { id, version: 2, hiredOn: '2026-12-01' });
    expect(again.outcomes).toMatchObject([
      { done: true, effects: [{ sentence: expect.stringContaining('rehired on Dec 1, 2026') }] },
    ]);
  });

  it('with the assignments that last longer than the employment', async () => {
    const { employeeId: id, candidateId } = await office.assigned({}, { endDate: '2026-12-31' });
    await office.assigned({ candidateId }, { acknowledgedWarnings: ['FULL_TIME_OVERLAP'] });
    const { outcomes } = await preview('Terminate', { id, version: 1, ...left });
    expect(outcomes).toMatchObject([
      {
        done: true,
        effects: [
          { kind: 'EMPLOYEE_TERMINATED' },
          {
            kind: 'ENDS_AFTER_TERMINATION',
            sentence: expect.stringMatching(
              /^Assignment .+ ends on Dec 31, 2026, after the termination$/,
            ),
          },
          {
            kind: 'ENDS_AFTER_TERMINATION',
            sentence: expect.stringMatching(
              /^Assignment .+ has no end date, so it goes on after the termination$/,
            ),
          },
        ],
      },
    ]);
  });

  it('or why not, as the command says it', async () => {
    const id = await employed();
    const early = { id, version: 1, terminatedOn: '2026-02-01', reason: '' };
    const { outcomes } = await preview('Terminate', early);
    expect(outcomes).toEqual([
      {
        recordId: id,
        done: false,
        refusals: [
          { code: 'REASON_REQUIRED', field: 'reason' },
          { code: 'TERMINATION_BEFORE_HIRE', field: 'terminatedOn' },
        ],
        effects: [],
      },
    ]);
    expect(codesOf(await terminate(id, 1, early))).toEqual([
      'REASON_REQUIRED',
      'TERMINATION_BEFORE_HIRE',
    ]);
  });

  it('or that it changed since it was seen', async () => {
    const id = await employed();
    await terminate(id, 1);
    for (const [action, input] of [
      ['Terminate', { id, version: 1, ...left }],
      ['Rehire', { id, version: 1, hiredOn: '2026-12-01' }],
    ] as const)
      expect((await preview(action, input)).outcomes).toMatchObject([
        { done: false, refusals: [{ code: 'CHANGED_SINCE' }], effects: [] },
      ]);
  });

  it('another agency’s employee looks as one that never was', async () => {
    const other = await api.createAgency();
    const foreign = globalId('Employee', (await other.employee()).id);
    for (const id of [foreign, globalId('Employee', crypto.randomUUID())]) {
      expect(await preview('Terminate', { id, version: 1, ...left })).toMatchObject({
        outcomes: [{ recordId: id, done: false, refusals: [{ code: 'NOT_FOUND' }], effects: [] }],
      });
    }
  });

  it('the front office is shown nothing', async () => {
    const front = await api.clientFor(office.agency, 'FRONT_OFFICE');
    await expect(
      preview('Terminate', { id: await employed(), version: 1, ...left }, front),
    ).rejects.toThrow();
  });
});

describe('the list of employees', () => {
  it('is sorted, filtered and searched', async () => {
    const fresh = await BackOffice.open(api);
    const owner = await fresh.agency.staff('FRONT_OFFICE');
    for (const [lastName, hiredOn, status] of [
      ['Moss', '2026-03-01', 'ACTIVE'],
      ['Abel', '2026-05-01', 'TERMINATED'],
      ['Zweig', '2026-04-01', 'ACTIVE'],
    ] as const) {
      const ownerId = lastName === 'Moss' ? owner.id : null;
      const candidate = await fresh.agency.candidate({ lastName, ownerId });
      await fresh.agency.employee({ candidateId: candidate.id, hiredOn, status });
    }
    const names = async (variables: object) => {
      const { employees } = await fresh.staff.ask<{
        employees: { nodes: { candidate: { lastName: string } }[] };
      }>(
        `query ($filter: EmployeeFilter, $orderBy: EmployeeOrder) {
           employees(filter: $filter, orderBy: $orderBy) { nodes { candidate { lastName } } }
         }`,
        { ...variables },
      );
      return employees.nodes.map(({ candidate }) => candidate.lastName);
    };
    expect(await names({})).toEqual(['Abel', 'Moss', 'Zweig']);
    const byHire = { by: 'HIRED_ON', direction: 'DESC' };
    expect(await names({ orderBy: byHire })).toEqual(['Abel', 'Zweig', 'Moss']);
    expect(await names({ orderBy: { by: 'NUMBER', direction: 'ASC' } })).toEqual([
      'Moss',
      'Abel',
      'Zweig',
    ]);
    expect(await names({ filter: { status: ['ACTIVE'] } })).toEqual(['Moss', 'Zweig']);
    expect(await names({ filter: { search: 'mo' } })).toEqual(['Moss']);
    const ownerId = globalId('Account', owner.id);
    expect(await names({ filter: { ownerId } })).toEqual(['Moss']);
    expect(await names({ filter: { ownerIdNot: ownerId } })).toEqual(['Abel', 'Zweig']);
    expect(await names({ filter: { ownerIdIsEmpty: true } })).toEqual(['Abel', 'Zweig']);
  });

  describe('is searched by all that finds the person', () => {
    const QUERY = `query ($text: String!) {
      employees(filter: { search: $text }) { nodes { candidate { fullName } } }
      search(text: $text) { kind label } }`;
    let agency: AgencyRows;

    beforeAll(async () => {
      agency = await api.createAgency();
      const { id: candidateId } = await agency.candidate({
        number: 7001,
        firstName: 'Dana',
        lastName: 'Whitfield',
        email: 'd.whit@example.org',
        phone: '(630) 555-0195',
        city: 'Aurora',
        region: 'IL',
        skills: ['WMS', 'Reach truck'],
      });
      await agency.employee({ candidateId, number: 8002 });
      const other = await agency.candidate({
        number: 9001,
        firstName: 'Otto',
        lastName: 'Peck',
        email: 'otto@example.org',
        phone: '(312) 555-0166',
        city: 'Gary',
        skills: ['Packing'],
      });
      await agency.employee({ candidateId: other.id, number: 9002 });
    });

    it.each([
      '630 555 0195',
      '+1 (630) 555-0195',
      '630.555.0195 ext. 12',
      '5550195',
      '555-0195',
      'D.Whit@example.org',
      'aurora',
      'wms',
      'reach',
      'dana AURORA 5550195',
      'E-8002 whit',
      'C-7001',
    ])('“%s”, as ⌘K is', async (text) => {
      for (const role of ['FRONT_OFFICE', 'BACK_OFFICE'] as const) {
        const staff = await api.clientFor(agency, role);
        const found = await staff.ask<{
          employees: { nodes: { candidate: { fullName: string } }[] };
          search: { kind: string; label: string }[];
        }>(QUERY, { text });
        const names = found.employees.nodes.map(({ candidate }) => candidate.fullName);
        expect(names).toEqual(['Dana Whitfield']);
        // ⌘K takes a number with its prefix for the whole of what is typed.
        if (!/^[CE]-/.test(text)) {
          expect(found.search).toContainEqual({ kind: 'Employee', label: 'Dana Whitfield' });
        }
      }
    });

    it.each(['630 555 0166 aurora', '5550195 packing', '0195', 'nobody@example.org'])(
      'and “%s” is nobody',
      async (text) => {
        const staff = await api.clientFor(agency, 'BACK_OFFICE');
        expect(await staff.ask(QUERY, { text })).toEqual({ employees: { nodes: [] }, search: [] });
      },
    );

    it('but not by who may not see the contact details, like the list of candidates', async () => {
      const admin = await api.clientFor(agency, 'ADMIN');
      const names = ['employee:read', 'candidate:read', 'hiring:read', 'search:use'];
      const partnerWith = async (...permissions: string[]) =>
        new PartnerClient(api.app, (await createToken(admin, { permissions })).value);
      const partner = await partnerWith(...names);
      expect(await partner.ask('{ employees { totalCount } }')).toEqual({
        employees: { totalCount: 2 },
      });
      const lists = { employees: 'Employee', candidates: 'Candidate', hiringCandidates: 'Hiring' };
      for (const [list, type] of Object.entries(lists)) {
        const query = `{ ${list}(filter: { search: "5550195" }) { totalCount } }`;
        const { data, errors } = await partner.send(query);
        expect(data?.[list] ?? null, list).toBeNull();
        expect(errors, list).toMatchObject([
          {
            extensions: {
              code: 'FORBIDDEN',
              missing: [
                {
                  field: `${type}Filter.search`,
                  permission: expect.stringContaining('candidate:read-private'),
                },
              ],
            },
          },
        ]);
      }
      expect(await partner.ask('{ search(text: "5550195") { id } }')).toEqual({ search: [] });
      const informed = await partnerWith(...names, 'candidate:read-private');
      expect(
        await informed.ask('{ employees(filter: { search: "5550195" }) { totalCount } }'),
      ).toEqual({ employees: { totalCount: 1 } });
    });
  });

  it('offers what can be done with each, and says why not', async () => {
    const { employeeId } = await office.active();
    const { employee } = await office.staff.ask<{ employee: unknown }>(
      'query ($id: ID!) { employee(id: $id) { actions { action allowed refusals { code } } } }',
      { id: employeeId },
    );
    expect(employee).toEqual({
      actions: [
        { action: 'terminate', allowed: false, refusals: [{ code: 'ACTIVE_ASSIGNMENTS' }] },
      ],
    });
  });

  it('shows the front office employees, but ends no employment for it', async () => {
    const id = await employed();
    const front = await api.clientFor(office.agency, 'FRONT_OFFICE');
    const { employee } = await front.ask<{ employee: unknown }>(
      'query ($id: ID!) { employee(id: $id) { id actions { action } } }',
      { id },
    );
    expect(employee).toEqual({ id, actions: [] });
    await expect(
      command(front, 'terminateEmployee', { id, version: 1, ...left }),
    ).rejects.toThrow();
  });
});
