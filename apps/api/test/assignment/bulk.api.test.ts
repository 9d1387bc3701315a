import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { BackOffice } from '../support/back-office.ts';
import { fillAssignments } from '../support/many-assignments.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;
let ids: string[];

beforeAll(async () => {
  api = await createTestApi();
  office = await BackOffice.open(api);
  const made = await fillAssignments(office, 2_000, { status: 'NEEDS_APPROVAL' });
  ids = made.map((id) => globalId('Assignment', id));
});
afterAll(() => api.close());

const textOf = (statement: unknown) =>
  typeof statement === 'string' ? statement : ((statement as { text?: string }).text ?? '');

describe('approving thousands', () => {
  it('takes no more statements than approving four', async () => {
    const statements = async (assignmentIds: string[]) => {
      const query = vi.spyOn(pg.Client.prototype, 'query');
      const { outcomes } = await office.update({ action: 'APPROVE', assignmentIds });
      const texts = query.mock.calls.map(([statement]) => textOf(statement));
      query.mockRestore();
      expect(outcomes?.every(({ done }) => done)).toBe(true);
      return texts.filter(
        (text) => /assignment|candidate|employee|audit_entry/.test(text) && !/session/.test(text),
      ).length;
    };
    const few = await statements(ids.slice(0, 4));
    const many = await statements(ids.slice(4));
    expect(many).toBe(few);
    const [stored] = await api.database.sql(
      `SELECT count(*)::int AS active FROM assignment WHERE agency_id = $1 AND status = 'ACTIVE'
         AND approved_at IS NOT NULL AND start_date IS NOT NULL`,
      [office.agency.id],
    );
    expect(stored).toEqual({ active: ids.length });
    const [history] = await api.database.sql(
      `SELECT count(*)::int AS entries FROM audit_entry WHERE agency_id = $1 AND action = 'approve'`,
      [office.agency.id],
    );
    expect(history).toEqual({ entries: ids.length });
  });

  it('refuses more than it can take at once', async () => {
    const unknown = Array.from({ length: 10_001 }, () =>
      globalId('Assignment', crypto.randomUUID()),
    );
    const answer = await office.update({ action: 'APPROVE', assignmentIds: unknown });
    expect(answer.problems).toMatchObject([{ path: 'assignmentIds' }]);
  });
});
