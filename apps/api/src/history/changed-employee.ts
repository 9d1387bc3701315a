import type { NameOf } from '@stint/domain/access/shown-preferences.ts';
import type { FieldChange } from './timeline.type.ts';
import { globalId } from '../graphql/global-id.ts';

/** The column that tells whose a record is. */
export const EMPLOYEE = 'employee_id';

/** From whom to whom a record went; `null` where it was or became nobody's. */
export function changedEmployee(
  [before, after]: readonly [unknown, unknown],
  nameOf: NameOf,
): Omit<FieldChange, 'field' | 'label'> {
  const [was, is] = [shownEmployee(before, nameOf), shownEmployee(after, nameOf)];
  return { before: was.id, after: is.id, beforeLabel: was.name, afterLabel: is.name };
}

function shownEmployee(stored: unknown, nameOf: NameOf) {
  if (typeof stored !== 'string') return { id: null, name: null };
  return { id: globalId('Employee', stored), name: nameOf(stored) };
}
