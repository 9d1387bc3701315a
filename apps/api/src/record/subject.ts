import type { Viewer } from '@stint/domain/access/viewer.ts';
import { type Refusal, refuse } from '@stint/domain/kernel/refusal.ts';
import { nounTerm } from '@stint/domain/messages/value.ts';
import { GraphQLError } from 'graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import { z } from 'zod';
import { subjectKind, subjectKinds, subjectKindOfType } from './subject-kinds.ts';
import type { RequestContext } from '../context/request-context.ts';
import type { Queryable } from '../database/agency-query.ts';
import type { Transaction } from '../database/tenant.ts';
import { Access } from '../graphql/access/access.ts';
import { globalId, nounOfType, parseGlobalId } from '../graphql/global-id.ts';
import { boundType } from '../graphql/read/model.ts';
import { reading } from '../graphql/read/conditions.ts';
import type { Condition, VisibleRow } from '../graphql/read/rows.ts';
import { problemText } from '../graphql/problem-message.ts';
import { Statement } from '../graphql/read/statement.ts';

/** The record that an activity or a task is about: its table and its row. */
export interface Subject {
  /** The table's name, such as `job_order`. */
  recordType: string;
  recordId: string;
}

@ObjectType({ description: 'A record by what people call it.' })
@Access('activity:read', 'task:read')
export class RecordSubject {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Its type in the graph, such as JobOrder.' })
  kind!: string;

  @Field({ description: 'What people call it.' })
  label!: string;
}

/** A global id of any kind of record that may be a subject. Whether there is such a record is another question. */
export function subjectId() {
  return z.string().transform((id, { issues }): Subject => {
    const parsed = parseGlobalId(id);
    const kind = parsed && subjectKindOfType(parsed.type);
    if (kind) return { recordType: kind.table, recordId: parsed.uuid };
    const kinds = subjectKinds.map(({ type }) => nounTerm(nounOfType(type)));
    issues.push({ code: 'custom', input: id, message: problemText('NOT_A_SUBJECT', { kinds }) });
    return z.NEVER;
  });
}

/**
 * Holds a subject until the transaction ends, so that it is not taken away meanwhile.
 *
 * @returns whether it is there and the viewer may see it. An unknown id, another agency's record and a
 *   record out of sight are answered alike.
 */
export async function holdSubject(
  { db, agencyId }: Transaction,
  viewer: Viewer,
  { recordType, recordId }: Subject,
): Promise<boolean> {
  const kind = subjectKind(recordType);
  if (!kind.mayBeRead(viewer)) return false;
  const values: unknown[] = [agencyId, recordId];
  const param = (value: unknown) => `$${values.push(value)}`;
  const visible = kind.visible(viewer, { alias: 'row', agency: '$1', param });
  const { rowCount } = await db.query(
    `SELECT FROM "${kind.table}" AS row
     WHERE row.agency_id = $1 AND row.id = $2 AND ${visible} FOR KEY SHARE OF row`,
    values,
  );
  return rowCount === 1;
}

/** Why something cannot be about this record; it is held when it can. */
export async function unknownSubject(
  tx: Transaction,
  viewer: Viewer,
  subject: Subject | null,
): Promise<Refusal[]> {
  if (subject === null || (await holdSubject(tx, viewer, subject))) return [];
  return [refuse('NOT_FOUND.record', {}, { field: 'subjectId' })];
}

/**
 * The condition that the subject of a row is visible to a viewer, for a table with the columns
 * `record_type` and `record_id`: `@Reads(…, { rows: 'activity', visible: subjectVisible })`. It is
 * `TRUE` for whoever sees every record of every kind, such as staff.
 */
export function subjectVisible(viewer: Viewer, { alias, agency, param }: VisibleRow): string {
  const readable = subjectKinds.filter((kind) => kind.mayBeRead(viewer));
  const scopes = readable.map((kind) => ({
    kind,
    scope: kind.visible(viewer, { alias: 'subject', agency, param }),
  }));
  const everything = scopes.every(({ scope }) => scope === 'TRUE');
  if (everything && readable.length === subjectKinds.length) return 'TRUE';
  const visible = scopes
    .filter(({ scope }) => scope !== 'FALSE')
    .map(({ kind: { table }, scope }) => {
      const ofKind = `${alias}.record_type = '${table}'`;
      if (scope === 'TRUE') return ofKind;
      return `${ofKind} AND EXISTS (SELECT FROM "${table}" AS subject
        WHERE subject.agency_id = ${agency} AND subject.id = ${alias}.record_id AND ${scope})`;
    });
  return visible.length === 0 ? 'FALSE' : `(${visible.map((each) => `(${each})`).join(' OR ')})`;
}

/**
 * What people call these subjects, by record id; one statement for all of them.
 *
 * @param viewer leaves out what is out of their sight; null where that has been decided already
 */
export async function subjectLabels(
  db: Queryable,
  agencyId: string,
  subjects: readonly Subject[],
  viewer: Viewer | null = null,
): Promise<ReadonlyMap<string, RecordSubject>> {
  const kinds = [...Map.groupBy(subjects, ({ recordType }) => recordType)].filter(
    ([recordType]) => viewer === null || subjectKind(recordType).mayBeRead(viewer),
  );
  if (kinds.length === 0) return new Map();
  const values: unknown[] = [];
  const selects = kinds.map(([recordType, ofKind]) => {
    const { type, label } = subjectKind(recordType);
    const [model, bound] = boundType(type);
    const statement = new Statement(model, bound, { agencyId, viewer, values });
    const columns = [
      `'${recordType}' AS "recordType"`,
      `${statement.column('id')} AS id`,
      `${label(statement)} AS label`,
    ];
    const ids = statement.param([...new Set(ofKind.map(({ recordId }) => recordId))], 'uuid[]');
    return `SELECT ${columns.join(', ')} FROM ${statement.from()}
      WHERE ${statement.visible(bound).join(' AND ')} AND ${statement.column('id')} = ANY(${ids})`;
  });
  const { rows } = await db.query<{ recordType: string; id: string; label: string }>(
    selects.join(' UNION ALL '),
    values,
  );
  return new Map(
    rows.map(({ recordType, id, label }) => {
      const { type } = subjectKind(recordType);
      return [id, { id: globalId(type, id), kind: type, label }];
    }),
  );
}

/** The subjects of the rows of a page, by row: for a computed field that needs `recordType` and `recordId`. */
export async function subjectsOfPage(
  db: Queryable,
  { agency }: RequestContext,
  rows: readonly object[],
): Promise<ReadonlyMap<string, RecordSubject>> {
  const about = (rows as readonly (Subject & { id: string })[]).filter(hasSubject);
  const labels = agency ? await subjectLabels(db, agency.id, about) : new Map<string, never>();
  return new Map(
    about.flatMap(({ id, recordId }) => {
      const label = labels.get(recordId);
      return label ? [[id, label]] : [];
    }),
  );
}

/** Whether it is about a record at all: a task may be about none. */
function hasSubject({ recordType }: { recordType: string | null }): boolean {
  return recordType !== null;
}

/** The condition of a list's filter: rows about the record of a global id. Refused: an id of what is no subject. */
export const isSubject = reading(['subject'], (id: string): Condition => {
  const parsed = parseGlobalId(id);
  const kind = parsed && subjectKindOfType(parsed.type);
  if (!kind) {
    throw new GraphQLError(`“${id.slice(0, 60)}” is not the id of a record that this is about.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  return (rows) =>
    `${rows.column('recordType')} = '${kind.table}' AND ${rows.column('recordId')} = ${rows.param(parsed.uuid)}`;
});
