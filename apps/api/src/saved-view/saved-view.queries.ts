import type { SavedViewEntity } from './saved-view.entity.ts';
import { list } from '../graphql/read/list.ts';
import type { Condition } from '../graphql/read/rows.ts';

/** Saved views by name. Which of them a viewer sees, the row scope says. */
export const savedViews = list<SavedViewEntity, object, 'NAME'>({
  name: 'savedViews',
  sorts: { NAME: ['sortName'] },
  defaultOrder: { by: 'NAME', direction: 'ASC' },
  filters: {},
});

/** What lists are called, such as `job-orders`. Which lists there are, the apps know. */
export const listName = /^[a-z][a-z0-9-]{0,59}$/;

/** Those of one list; none for a text that cannot be a list's name. */
export function ofList(name: string): Condition {
  return (rows) => (listName.test(name) ? `${rows.column('list')} = ${rows.param(name)}` : 'FALSE');
}
