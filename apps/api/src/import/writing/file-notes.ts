import type { CheckedRow, SourceFile } from '@stint/domain/import/checked-row.ts';
import { fieldTerm } from '@stint/domain/import/fields/import-field.ts';
import { fieldsOf } from '@stint/domain/import/import-fields.ts';
import { skippedRows } from '@stint/domain/import/skipped-rows.ts';
import { message, type Message } from '@stint/domain/messages/message.ts';
import type { Term } from '@stint/domain/messages/value.ts';
import type { AgencyConnection } from '../../database/select-rows.ts';
import { entityOfTable, tableOf } from '../../database/table.ts';
import { recordSources } from '../record-sources.ts';
import { isDecided, propertyOf } from './record-values.ts';

/** File id → what is said about the file as a whole. */
export type FileNotes = ReadonlyMap<string, readonly Message[]>;

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
  const notes = new Map<string, readonly Message[]>();
  const byFile = Map.groupBy(saysOther, ({ file }) => file.id);
  for (const file of files) {
    const ids = (byFile.get(file.id) ?? []).map(({ known }) => known!.id);
    const alone = ids.length > 0 ? await leftAlone(tx, file, ids) : [];
    const left = alone.length > 0 ? [message('FILE.leftAlone', { fields: alone })] : [];
    notes.set(file.id, [...skippedRows(file), ...left]);
  }
  return notes;
}

/** The fields that the file has no column for and that any of these records has a value in. */
async function leftAlone(
  { db, agencyId }: AgencyConnection,
  { kind, mapping, columns }: SourceFile,
  ids: readonly string[],
): Promise<Term[]> {
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
  return fields.flatMap(([, field], index) => (rows[0]![index] ? fieldTerm(field) : []));
}

/** Not what a record always has: its state, its zone, its factors. */
function isOwn(name: string): boolean {
  return !isDecided(name) && !/^(timeZone|country|burdenPercent|.*Multiplier)$/.test(name);
}
