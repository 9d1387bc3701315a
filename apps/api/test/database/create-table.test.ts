import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate, ownerDataSource } from '../../src/application/migrate.ts';
import {
  createAgencyTable,
  createTrackedTable,
  type TableDefinition,
} from '../../src/database/create-table.ts';
import { createEmptyDatabase } from '../support/test-database.ts';

let owner: DataSource;

/** Tables of migrations that wrote everything out, and the same made by the functions. */
beforeAll(async () => {
  const { ownerUrl } = await createEmptyDatabase();
  await migrate({ ownerUrl });
  owner = await ownerDataSource(ownerUrl).initialize();
  const runner = owner.createQueryRunner();
  await createTrackedTable(runner, changeRequest);
  await createAgencyTable(runner, oneTimeLink);
  await runner.release();
  await migrate({ ownerUrl });
});

afterAll(() => owner.destroy());

const changeRequest: TableDefinition = {
  name: 'made_change_request',
  columns: {
    employee_id: 'uuid NOT NULL',
    section: 'text NOT NULL',
    status: 'text NOT NULL',
    before: 'text NOT NULL',
    after: 'text NOT NULL',
    reason: 'text',
    decided_at: 'timestamptz',
    decided_by_id: 'uuid',
  },
  references: { employee_id: 'employee', decided_by_id: 'account' },
  checks: {
    section: `section IN ('PERSONAL_INFORMATION', 'TAX_WITHHOLDING', 'DIRECT_DEPOSIT')`,
    status: `status IN ('REQUESTED', 'CONFLICTING', 'APPROVED', 'REFUSED', 'WITHDRAWN')`,
  },
  indexes: {
    by_time: 'created_at, id',
    by_status: 'status, created_at, id',
    of_employee: 'employee_id, created_at, id',
  },
  uniqueIndexes: {
    open: { columns: 'employee_id, section', where: `status IN ('REQUESTED', 'CONFLICTING')` },
  },
};

const oneTimeLink: TableDefinition = {
  name: 'made_one_time_link',
  columns: {
    account_id: 'uuid NOT NULL',
    purpose: 'text NOT NULL',
    token_hash: 'text NOT NULL',
    created_at: 'timestamptz NOT NULL DEFAULT now()',
    expires_at: 'timestamptz NOT NULL',
  },
  references: { account_id: 'account' },
  checks: { purpose: `purpose IN ('INVITATION', 'PASSWORD_RESET')` },
  indexes: { expired: 'expires_at' },
  uniqueIndexes: { token: 'token_hash', once: 'account_id, purpose' },
};

/** Each takes the table's name and answers with lines. */
const catalog = {
  columns: `
    SELECT attnum || ' ' || attname || ' ' || format_type(atttypid, atttypmod) || ' ' || attnotnull
      || ' ' || coalesce(pg_get_expr(adbin, adrelid), '') AS says
    FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
    WHERE attrelid = $1::regclass AND attnum > 0`,
  keys: `
    SELECT conname || ' ' || pg_get_constraintdef(oid) AS says
    FROM pg_constraint WHERE conrelid = $1::regclass`,
  indexes: `SELECT indexdef AS says FROM pg_indexes WHERE tablename = $1`,
  policies: `
    SELECT concat_ws(' ', relrowsecurity, relforcerowsecurity, polname, polcmd, polroles,
      pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) AS says
    FROM pg_class JOIN pg_policy ON polrelid = pg_class.oid WHERE pg_class.oid = $1::regclass`,
  grants: `
    SELECT grantee || ' ' || privilege_type AS says
    FROM information_schema.role_table_grants WHERE table_name = $1`,
};

for (const { name } of [changeRequest, oneTimeLink]) {
  const written = name.replace(/^made_/, '');

  test.each(Object.entries(catalog))(`${name}: %s as those of ${written}`, async (_, question) => {
    const expected = await answers(question, written);
    expect(expected).not.toEqual([]);
    expect(await answers(question, name)).toEqual(expected);
  });
}

/** What PostgreSQL says of a table, as if it had the other's name. */
async function answers(question: string, table: string): Promise<string[]> {
  const rows = await owner.query<{ says: string }[]>(question, [table]);
  return rows.map(({ says }) => says.replaceAll('made_', '')).toSorted();
}
