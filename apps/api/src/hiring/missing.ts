import { pendingOf } from './waiting.ts';
import type { DerivedColumn } from '../graphql/read/bindings.ts';
import { reading } from '../graphql/read/conditions.ts';
import type { Condition } from '../graphql/read/rows.ts';

/**
 * How many required things of the checklist are still to be done. The domain’s `missingItems` counts the same of a
 * page that is loaded; by this one, the list is sorted and filtered.
 */
export const missing: DerivedColumn = {
  sql: (rows) =>
    `(SELECT count(DISTINCT item.key)::int FROM hiring_checklist_item item
      WHERE item.agency_id = ${rows.agency} AND item.required AND item.retired_at IS NULL
        AND (item.job_type IS NULL OR item.job_type IN (SELECT assignment.job_type ${pendingOf(rows)}))
        AND NOT EXISTS (SELECT FROM hiring_checklist_entry entry
          JOIN hiring_checklist_item done ON done.agency_id = entry.agency_id AND done.id = entry.item_id
          WHERE entry.agency_id = ${rows.agency} AND entry.candidate_id = ${rows.alias}.id AND done.key = item.key))`,
  type: 'int',
  nullable: false,
};

/** Nothing required is still to be done. */
export const isComplete = reading(
  ['missing'],
  (complete: boolean): Condition =>
    (rows) =>
      `${rows.column('missing')} ${complete ? '=' : '>'} 0`,
);
