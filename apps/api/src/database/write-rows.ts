import { type EntityClass, type Table, tableOf, type TableColumn } from './table.ts';
import type { AgencyConnection } from './select-rows.ts';
import { statementName } from './statement-name.ts';
import type { Transaction } from './tenant.ts';

/** Who writes, and when. */
export interface Author {
  /** `null`: the system itself. */
  readonly account: { readonly id: string; readonly displayName: string } | null;
  /** The token's, when a partner's program does it. */
  readonly partner?: { readonly name: string } | null;
  /** An instant, ISO, UTC. */
  readonly now: string;
}

/** What was written to one row, as the history keeps it. */
export interface WrittenRow {
  /** The table's name. */
  recordType: string;
  recordId: string;
  /** The version that the row is at now; none where rows carry no version. */
  recordVersion: number | null;
  /** Column → before and after, only where they differ; empty for a new row. */
  changes: Record<string, [before: unknown, after: unknown]>;
  /** The row as it was, by property, where it is no more. */
  gone?: object;
}

/** What to change in one row. */
export interface RowPatch<Row> {
  id: string;
  /** Only if the row is still at this version. */
  version?: number;
  set: Partial<Row>;
}

/** Rows are not, or no longer, at the version that a change was decided on. Nothing may stay written. */
export class StaleRows extends Error {
  constructor(
    readonly recordType: string,
    readonly recordIds: readonly string[],
  ) {
    super(`${recordIds.length} of ${recordType} changed meanwhile.`);
  }
}

/**
 * Inserts rows with one statement. What a row leaves out takes the column's default; agency, author
 * and time are filled in. All rows name the same columns as the first.
 */
export async function insertRows<Row extends { id: string }>(
  tx: Transaction,
  author: Author,
  entity: EntityClass<Row>,
  rows: readonly (Partial<NoInfer<Row>> & { id: string })[],
): Promise<WrittenRow[]> {
  const [first] = rows;
  if (!first) return [];
  const table = tableOf(entity);
  const stamp = table.tracked ? authorship(author) : {};
  const given = Object.keys({ ...stamp, ...first }).filter((each) => each !== 'agencyId');
  const columns = given.map((property) => table.column(property));
  const stamped = rows.map((row) => ({ ...stamp, ...row }));
  const { selected, recordset, records, bytes } = withoutBytes(stamped, columns);
  const text = `INSERT INTO "${table.name}" (agency_id, ${names(columns)})
     SELECT $1::uuid, ${selected} FROM jsonb_to_recordset($2::jsonb) AS row(${recordset})`;
  const name = bytes.length === 0 ? statementName(text) : undefined;
  await tx.db.query({ name, text, values: [tx.agencyId, records, ...bytes] });
  return rows.map(({ id }) => ({
    recordType: table.name,
    recordId: id,
    recordVersion: table.tracked ? 1 : null,
    changes: {},
  }));
}

/**
 * Changes rows with one statement per set of columns, however many rows; raises their version and
 * says who changed them when.
 *
 * @returns what differs now, row by row; a row that already was as wanted has no changes.
 * @throws StaleRows when a row is gone or not at the version given: the transaction must not commit.
 */
export async function patchRows<Row extends { id: string }>(
  tx: Transaction,
  author: Author,
  entity: EntityClass<Row>,
  patches: readonly RowPatch<NoInfer<Row>>[],
): Promise<WrittenRow[]> {
  const table = tableOf(entity);
  const written: WrittenRow[] = [];
  for (const group of bySetColumns(patches))
    written.push(...(await patch(tx, author, table, group)));
  return written;
}

async function patch(
  tx: Transaction,
  author: Author,
  table: Table,
  patches: readonly RowPatch<object>[],
): Promise<WrittenRow[]> {
  const columns = Object.keys(patches[0]!.set).map((property) => table.column(property));
  const sets = columns.map(({ name }) => `"${name}" = patch."${name}"`);
  if (table.tracked)
    sets.push('version = row.version + 1', 'updated_at = $3', 'updated_by_id = $4');
  const version = table.tracked ? 'row.version' : 'NULL::int';
  const { rows } = await tx.db.query<[id: string, version: number | null, ...unknown[]]>({
    text: `
      WITH patch AS MATERIALIZED (
        SELECT * FROM jsonb_to_recordset($2::jsonb)
          AS patch(id uuid, expected integer${columns.length > 0 ? `, ${typed(columns)}` : ''})
      ), before AS MATERIALIZED (
        SELECT row.* FROM "${table.name}" AS row JOIN patch USING (id)
        WHERE row.agency_id = $1
          ${table.tracked ? 'AND row.version = coalesce(patch.expected, row.version)' : ''}
        ORDER BY row.id FOR UPDATE OF row
      )
      UPDATE "${table.name}" AS row SET ${sets.join(', ')}
      FROM patch JOIN before USING (id) WHERE row.agency_id = $1 AND row.id = patch.id
      RETURNING ${['row.id', version, ...pairs(columns)].join(', ')}`,
    values: [
      tx.agencyId,
      toRecords(
        patches.map(({ id, version: expected = null, set }) => ({ ...set, id, expected })),
        [...columns, { property: 'id', name: 'id' }, { property: 'expected', name: 'expected' }],
      ),
      ...(table.tracked ? [author.now, author.account?.id ?? null] : []),
    ],
    rowMode: 'array',
  });
  if (rows.length < patches.length) {
    const found = new Set(rows.map(([id]) => id));
    const missing = patches.map(({ id }) => id).filter((id) => !found.has(id));
    throw new StaleRows(table.name, missing);
  }
  return rows.map(([recordId, recordVersion, ...values]) => ({
    recordType: table.name,
    recordId,
    recordVersion,
    changes: differences(columns, values),
  }));
}

/**
 * Which of these rows a patch would change, by id; nothing is written. Values are compared as the columns keep
 * them: `19` is `19.0000`.
 */
export async function changedByPatches<Row extends { id: string }>(
  tx: AgencyConnection,
  entity: EntityClass<Row>,
  patches: readonly RowPatch<NoInfer<Row>>[],
): Promise<Set<string>> {
  const table = tableOf(entity);
  const changed = new Set<string>();
  for (const group of bySetColumns(patches)) {
    const columns = Object.keys(group[0]!.set).map((property) => table.column(property));
    if (columns.length === 0) continue;
    const differs = columns.map(({ name }) => `row."${name}" IS DISTINCT FROM patch."${name}"`);
    const { rows } = await tx.db.query<{ id: string }>(
      `SELECT row.id FROM jsonb_to_recordset($2::jsonb) AS patch(id uuid, ${typed(columns)})
       JOIN "${table.name}" AS row USING (id) WHERE row.agency_id = $1 AND (${differs.join(' OR ')})`,
      [
        tx.agencyId,
        toRecords(
          group.map(({ id, set }) => ({ ...set, id })),
          [...columns, { property: 'id', name: 'id' }],
        ),
      ],
    );
    for (const { id } of rows) changed.add(id);
  }
  return changed;
}

function pairs(columns: readonly TableColumn[]): string[] {
  return columns.flatMap(({ name }) => [`before."${name}"`, `row."${name}"`]);
}

function differences(columns: readonly TableColumn[], values: readonly unknown[]) {
  const changes: WrittenRow['changes'] = {};
  columns.forEach(({ name }, index) => {
    const [before, after] = [values[index * 2], values[index * 2 + 1]];
    if (before === after || JSON.stringify(before) === JSON.stringify(after)) return;
    changes[name] = [before, after];
  });
  return changes;
}

function bySetColumns<Row>(patches: readonly RowPatch<Row>[]): RowPatch<object>[][] {
  const groups = new Map<string, RowPatch<object>[]>();
  for (const each of patches as RowPatch<object>[]) {
    const key = Object.keys(each.set).toSorted().join();
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

function authorship({ account, now }: Author) {
  const by = account?.id ?? null;
  return { createdAt: now, createdById: by, updatedAt: now, updatedById: by };
}

function names(columns: readonly TableColumn[]): string {
  return columns.map(({ name }) => `"${name}"`).join(', ');
}

function typed(columns: readonly TableColumn[]): string {
  return columns.map(({ name, type }) => `"${name}" ${type}`).join(', ');
}

/** One JSON text for all rows: PostgreSQL reads it faster than as many parameters, whatever their number. */
function toRecords(
  rows: readonly object[],
  columns: readonly Pick<TableColumn, 'property' | 'name'>[],
): string {
  return JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(columns.map(({ property, name }) => [name, (row as Row)[property]])),
    ),
  );
}

type Row = Record<string, unknown>;

/**
 * Records to be inserted, with their bytes as parameters of their own, which are sent as they are: JSON would take two
 * characters for each byte. In the records stands which of them it is.
 */
function withoutBytes(rows: readonly object[], columns: readonly TableColumn[]) {
  const isBytes = ({ type }: TableColumn) => type === 'bytea';
  const bytes: Uint8Array[] = [];
  const apart = (row: Row) =>
    Object.fromEntries(
      columns
        .filter(isBytes)
        .map(({ property }) => [property, bytes.push(row[property] as Uint8Array)]),
    );
  const records = toRecords(
    columns.some(isBytes) ? rows.map((row) => ({ ...row, ...apart(row as Row) })) : rows,
    columns,
  );
  const parameters = bytes.map((_, index) => `$${index + 3}`).join(', ');
  return {
    selected: columns
      .map((column) =>
        isBytes(column) ? `(ARRAY[${parameters}]::bytea[])["${column.name}"]` : `"${column.name}"`,
      )
      .join(', '),
    recordset: typed(
      columns.map((column) => (isBytes(column) ? { ...column, type: 'integer' } : column)),
    ),
    records,
    bytes,
  };
}
