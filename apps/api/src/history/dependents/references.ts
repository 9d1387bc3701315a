import { allTables, type Table } from '../../database/table.ts';

/** How the rows of one table refer to records of another. */
export interface Reference {
  /** The table whose rows refer. */
  from: Table;
  /** The column that holds the id of the record. */
  column: string;
  /** The column that holds its table's name, where a row may be about a record of any kind. */
  kindColumn: string | null;
}

/**
 * Everything that can refer to records of this table; the one answer to “what refers to what”. It is read
 * from the entities: their foreign keys, and the two columns by which an activity or a task says what it is
 * about, which no foreign key holds. A new noun takes part without being listed.
 *
 * @param table the table's name, such as `job_order`
 */
export function referencesTo(table: string): Reference[] {
  return allTables().flatMap((from) => [
    ...from
      .references()
      .filter(({ target }) => target.name === table)
      .map(({ column }) => ({ from, column, kindColumn: null })),
    ...aboutAnyRecord(from),
  ]);
}

/** The history and an import's notes name records too, but are no records themselves: nobody changes them. */
function aboutAnyRecord(from: Table): Reference[] {
  const [kind, record] = [from.findColumn('recordType'), from.findColumn('recordId')];
  if (!from.tracked || !kind || !record) return [];
  return [{ from, column: record.name, kindColumn: kind.name }];
}
