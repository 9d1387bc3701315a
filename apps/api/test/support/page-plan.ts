import pg from 'pg';
import { vi } from 'vitest';
import type { GraphClient } from './graph-client.ts';
import type { TestApi } from './test-api.ts';

/** One step of a plan. */
export interface PlanNode {
  'Node Type': string;
  'Index Name'?: string;
  'Index Cond'?: string;
  'Relation Name'?: string;
  Plans?: PlanNode[];
}

/** The plan of the statement that a query reads this table by, as the application role would run it, node by node. */
export async function planOf(
  { platform }: Pick<TestApi, 'platform'>,
  agencyId: string,
  client: GraphClient,
  asked: { table: string; query: string; variables?: Record<string, unknown> },
): Promise<PlanNode[]> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  await client.ask(asked.query, asked.variables);
  const statement = query.mock.calls
    .map(([each]) => each as unknown as { text?: string; values?: unknown[] })
    .find(({ text }) => text?.includes(`FROM "${asked.table}"`));
  query.mockRestore();
  if (!statement) throw new Error(`Nothing was read from ${asked.table}.`);
  const { rows } = await platform.tenants
    .of(agencyId)
    .read((connection) =>
      connection.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(
        `EXPLAIN (FORMAT JSON) ${statement.text}`,
        statement.values,
      ),
    );
  const nodes = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodes)];
  return nodes(rows[0]!['QUERY PLAN'][0]!.Plan);
}
