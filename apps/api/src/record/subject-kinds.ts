import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import { permissionsOf, type Viewer } from '@stint/domain/access/viewer.ts';
import { type SubjectType, subjectTypes } from '@stint/domain/record/subject-types.ts';
import { askerOf, declaredAccess, satisfies } from '../graphql/access/access.ts';
import { graphTypeOf } from '../graphql/global-id.ts';
import { boundType } from '../graphql/read/model.ts';
import { rowRule } from '../graphql/read/row-rule.ts';
import type { Condition, VisibleRow } from '../graphql/read/rows.ts';

/**
 * A kind of record that an activity or a task may be about, as its type in the graph declares it: the table
 * and the label by `@Reads`, who sees such records at all by `@Access`, which of them by the row scope.
 */
export class SubjectKind {
  constructor(readonly type: SubjectType) {}

  /** The table's name. */
  get table(): string {
    return boundType(this.type)[1].table.name;
  }

  /** What people call such a record, as SQL. */
  get label(): Condition {
    return boundType(this.type)[1].declaration.label!;
  }

  /** Whether a viewer sees any records of the kind. */
  mayBeRead(viewer: Viewer): boolean {
    const rules = declaredAccess(boundType(this.type)[1].object) ?? [];
    const permissions = permissionsOf(viewer);
    return satisfies(rules, askerOf({ permissions, viewer, session: null }));
  }

  /** The row scope, as a condition on a row of the table. */
  visible(viewer: Viewer, row: VisibleRow): string {
    const [model, { table }] = boundType(this.type);
    return rowRule(model, table, viewer, row);
  }
}

/** Every kind of record with a timeline of its own that people deal with. */
export const subjectKinds: readonly SubjectKind[] = subjectTypes.map(
  (type) => new SubjectKind(type),
);

const byType = new Map<IdentifiedType, SubjectKind>(subjectKinds.map((kind) => [kind.type, kind]));

/** The kind that is stored in this table. @throws when its records are no subjects. */
export function subjectKind(table: string): SubjectKind {
  const type = graphTypeOf(table);
  const kind = type === null ? undefined : byType.get(type);
  if (!kind) throw new Error(`No activity or task is about a record of ${table}.`);
  return kind;
}

/** The kind of this graph type; none when its records are no subjects. */
export function subjectKindOfType(type: IdentifiedType): SubjectKind | undefined {
  return byType.get(type);
}

/** @throws when a type does not say what people call its records: the server must not start without it. */
export function requireSubjectLabels(): void {
  const unnamed = subjectKinds.find(({ type }) => !boundType(type)[1].declaration.label);
  if (!unnamed) return;
  throw new Error(`Say what people call a ${unnamed.type}: add { label } to its @Reads.`);
}
