import type { CheckedRow, SourceFile } from '@stint/domain/import/checked-row.ts';
import { fieldsOf } from '@stint/domain/import/import-fields.ts';
import { skippedRows } from '@stint/domain/import/skipped-rows.ts';
import type { AgencyConnection } from '../../database/select-rows.ts';
import { entityOfTable, tableOf } from '../../database/table.ts';
import { recordSources } from '../record-sources.ts';
import { isDecided, propertyOf } from './record-values.ts';

/** File id → what is said about the file as a whole, as sentences. */
export type FileNotes = ReadonlyMap<string, readonly string[]>;

/**
 * What is left out of each file, and which fields of known records it leaves alone.
 *
 * @param saysOther rows of known records whose content is not that of the last import
 */
export async function fileNotes(
  tx: AgencyConnection,
  files: readonly SourceFile[],
  saysOther: readonly CheckedRow[],
): Promise<FileNotes> {
  const notes = new Map<string, readonly string[]>();
  const byFile = Map.groupBy(saysOther, ({ file }) => file.id);
  for (const file of files) {
    const ids = (byFile.get(file.id) ?? []).map(({ known }) => known!.id);
    const alone = ids.length > 0 ? await leftAlone(tx, file, ids) : [];
    const sentence = `Left as they are, because this file has no column for them: ${alone.join(', ')}.`;
    notes.set(file.id, [...skippedRows(file), ...(alone.length > 0 ? [sentence] : [])]);
  }
  return notes;
}

/** Labels of the fields that the file has no column for and that any of these records has a value in. */
async function leftAlone(
  { db, agencyId }: AgencyConnection,
  { kind, mapping, columns }: SourceFile,
  ids: readonly string[],
): Promise<string[]> {
  const table = tableOf(entityOfTable(recordSources[kind].table));
  const fields = fieldsOf(kind).filter(
    ([name, field]) =>
      !columns.includes(mapping[name] ?? '') &&
      isOwn(name) &&
      table.findColumn(propertyOf(name, field)),
  );
  if (fields.length === 0) return [];
  const hasValue = fields.map(([name, field]) => {
    const column = table.column(propertyOf(name, field)).name;
    return `coalesce(bool_or(to_jsonb(row."${column}") NOT IN ('null', '[]', 'false', '""')), false)`;
  });
  const { rows } = await db.query<boolean[]>({
    text: `SELECT ${hasValue.join(', ')} FROM "${table.name}" AS row WHERE row.agency_id = $1 AND row.id = ANY($2)`,
    values: [agencyId, ids],
    rowMode: 'array',
  });
  return fields.flatMap(([, { label }], index) => (rows[0]![index] ? label : []));
}

/** Not what a record always has: its state, its zone, its factors. */
function isOwn(name: string): boolean {
  return !isDecided(name) && !/^(timeZone|country|burdenPercent|.*Multiplier)$/.test(name);
}
