import { type NumberedType, recordNumber } from '@stint/domain/record/record-number.ts';
import { type ActivityKind, activityKindLabels } from '@stint/domain/activity/activity.ts';
import type { BlockingRecord } from '@stint/domain/kernel/refusal.ts';
import { type AgencyConnection, selectRows } from '../database/select-rows.ts';
import { entityOfTable } from '../database/table.ts';
import { graphTypeOf, recordGlobalId } from '../graphql/global-id.ts';

/** What people call a kind of record in a sentence: `job order` for the table `job_order`. */
export function nounOf(recordType: string): string {
  return nouns[recordType] ?? recordType.replaceAll('_', ' ');
}

/** For what is called otherwise than its table. */
const nouns: Readonly<Record<string, string>> = { agency_settings: 'configuration' };

/**
 * These records as a refusal names them, in their order: `job order J-1042`, `candidate Ann Ash`,
 * `placement (Ann Ash)`, `call by Bob Stone`. What belongs to a candidate says whose it is. Of a private
 * activity nothing is told but that it is there.
 *
 * @param rows whole rows by id, theirs and their candidates' as far as they are known; what is gone goes
 *   by its noun alone
 */
export async function blockingRecords(
  connection: AgencyConnection,
  records: readonly { recordType: string; recordId: string }[],
  rows: ReadonlyMap<string, object>,
): Promise<BlockingRecord[]> {
  const named = records.map(({ recordType, recordId }) => ({
    recordType,
    recordId,
    row: (rows.get(recordId) ?? {}) as NamedRow,
  }));
  const related = (property: 'candidateId' | 'authorId') =>
    new Set(named.flatMap(({ row }) => row[property] ?? []));
  const people = new Map([
    ...rows,
    ...(await peopleOf(connection, 'candidate', related('candidateId'), rows)),
    ...(await peopleOf(connection, 'account', related('authorId'), rows)),
  ]) as ReadonlyMap<string, NamedRow>;
  return named.map(({ recordType, recordId, row }) => {
    const kind = nounOf(recordType);
    const label = ownLabels[recordType]?.(row, people) ?? labelOf(recordType, row, people);
    return { kind, id: recordGlobalId(recordType, recordId), label };
  });
}

/** What is called otherwise than by its noun and its name; `undefined` for what is gone. */
const ownLabels: Readonly<
  Record<string, (row: NamedRow, people: ReadonlyMap<string, NamedRow>) => string | undefined>
> = {
  task: ({ title }) => title && `task “${title}”`,
  activity: ({ kind, private: isPrivate, authorId }, people) => {
    if (isPrivate) return 'a private activity';
    const author = authorId && people.get(authorId)?.displayName;
    return kind && `${activityKindLabels[kind].toLowerCase()} by ${author}`;
  },
};

function labelOf(table: string, row: NamedRow, people: ReadonlyMap<string, NamedRow>): string {
  const own = row.name ?? personOf(row) ?? numberOf(table, row);
  const person = row.candidateId && `(${personOf(people.get(row.candidateId)!)})`;
  return [nounOf(table), own, person].filter((word) => word !== undefined).join(' ');
}

/** Those of these people whose rows are not known yet, by id. */
async function peopleOf(
  connection: AgencyConnection,
  table: 'candidate' | 'account',
  wanted: ReadonlySet<string>,
  known: ReadonlyMap<string, object>,
): Promise<[string, NamedRow][]> {
  const id = [...wanted].filter((each) => !known.has(each));
  if (id.length === 0) return [];
  const rows = await selectRows(connection, entityOfTable(table), { id } as object);
  return (rows as NamedRow[]).map((row) => [row.id!, row]);
}

function numberOf(table: string, { number }: NamedRow): string | undefined {
  if (number === undefined) return undefined;
  return recordNumber(graphTypeOf(table) as NumberedType, number);
}

function personOf({ firstName, lastName }: NamedRow): string | undefined {
  return firstName === undefined ? undefined : `${firstName} ${lastName}`;
}

interface NamedRow {
  id?: string;
  name?: string;
  label?: string;
  firstName?: string;
  lastName?: string;
  number?: number;
  candidateId?: string;
  title?: string;
  kind?: ActivityKind;
  private?: boolean;
  authorId?: string;
  displayName?: string;
}
