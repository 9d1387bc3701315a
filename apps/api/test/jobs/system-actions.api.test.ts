import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SignedInContext } from '../../src/context/request-context.ts';
import { systemContext } from '../../src/context/system-context.ts';
import type { BulkDone } from '../../src/graphql/bulk-result.ts';
import { TaskEntity } from '../../src/task/task.entity.ts';
import { taskKind } from '../../src/task/task.kind.ts';
import { act, actOnOne, preview } from '../../src/write/act.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;
let system: SignedInContext;
let task: { id: string };

beforeAll(async () => {
  api = await createTestApi();
  api.setNow('2026-11-24T18:00:00Z');
});
beforeEach(async () => {
  agency = await api.createAgency();
  system = await systemContext(api.platform, agency.id);
  const { id: ownerId } = await agency.staff('FRONT_OFFICE');
  task = await agency.insert(TaskEntity, {
    title: 'Call',
    status: 'OPEN',
    ownerId,
    remindOn: '2026-11-24',
  });
});
afterAll(() => api.close());

const refusalsOf = ({ outcomes }: Pick<BulkDone, 'outcomes'>) =>
  outcomes.flatMap(({ refusals }) => refusals.map(({ code }) => code));

const stored = async () =>
  (
    await api.database.sql('SELECT status, reminded_on, version FROM task WHERE id = $1', [task.id])
  )[0];

describe('the system', () => {
  it('does what only the system does, with a permission of its own', async () => {
    const request = { action: 'remind', targets: [task], input: {} } as const;
    expect(refusalsOf((await act(system, taskKind, request)) as BulkDone)).toEqual([]);
    expect(await stored()).toMatchObject({ status: 'OPEN', version: 2 });
  });

  it('does no such thing without the permission that the history would record', async () => {
    const without = {
      ...system,
      permissions: new Set([...system.permissions].filter((each) => each !== 'task:write')),
    };
    const request = { action: 'remind', targets: [task], input: {} } as const;
    expect(refusalsOf((await act(without, taskKind, request)) as BulkDone)).toEqual([
      'NOT_PERMITTED',
    ]);
    expect(refusalsOf(await preview(without, taskKind, request))).toEqual(['NOT_PERMITTED']);
    expect(await stored()).toMatchObject({ reminded_on: null, version: 1 });
  });

  it('does nothing that is for people, whatever its permissions', async () => {
    const request = { action: 'complete', targets: [task], input: {} } as const;
    expect(refusalsOf((await act(system, taskKind, request)) as BulkDone)).toEqual([
      'NOT_PERMITTED',
    ]);
    const one = await actOnOne(system, taskKind, { id: task.id, version: 1 }, request);
    expect(one).toMatchObject({ refusals: [{ code: 'NOT_PERMITTED' }] });
    expect(await stored()).toMatchObject({ status: 'OPEN', version: 1 });
  });
});
