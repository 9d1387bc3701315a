import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { BackOffice, codesOf, command } from '../support/back-office.ts';
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
    expect(codesOf(await terminate(id, 1, early))).toEqual(['TERMINATION_BEFORE_HIRE']);
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
    expect(answer.message).toContain('Display');
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
  const rehire = (id: string, version: number) =>
    command(office.staff, 'rehireEmployee', { id, version, hiredOn: '2026-12-01' });

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
});

describe('the list of employees', () => {
  it('is sorted, filtered and searched', async () => {
    const fresh = await BackOffice.open(api);
    for (const [lastName, hiredOn, status] of [
      ['Moss', '2026-03-01', 'ACTIVE'],
      ['Abel', '2026-05-01', 'TERMINATED'],
      ['Zweig', '2026-04-01', 'ACTIVE'],
    ] as const) {
      const candidate = await fresh.agency.candidate({ lastName });
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
