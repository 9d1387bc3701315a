import { valueCode, valueLabel } from './field-values.ts';
import { columnLabel, sentenceOf } from './timeline-words.ts';
import type { FieldChange, TimelineEvent } from './timeline.type.ts';
import { undoRefusals } from './undo.commands.ts';
import { globalId, graphTypeOf } from '../graphql/global-id.ts';
import type { PageLoader } from '../graphql/read/bindings.ts';
import type { Model } from '../graphql/read/model.ts';
import { readableColumns } from '../graphql/read/readable-columns.ts';
import type { RequestContext } from '../context/request-context.ts';
import type { Queryable } from '../database/agency-query.ts';

/**
 * Loads the timelines of all records of a page with one statement, the newest event first, at most
 * fifty for each record: `@Computed({ needs: ['version'], load: timelineOf('assignment'), from: … })`.
 *
 * @param recordType the table's name.
 */
export function timelineOf(recordType: string): PageLoader<object, TimelineEvent[]> {
  const known = loaders.get(recordType) ?? loaderOf(recordType);
  loaders.set(recordType, known);
  return known;
}

/** The same loader for the same table, so that fields that share it share its statement. */
const loaders = new Map<string, PageLoader<object, TimelineEvent[]>>();

function loaderOf(recordType: string): PageLoader<object, TimelineEvent[]> {
  return async (db, ctx, records, model) => {
    const shown = shownColumns(model, ctx, recordType);
    const ids = (records as readonly { id: string }[]).map(({ id }) => id);
    const events = await eventsOf(db, ctx, recordType, ids);
    const perRecord = Map.groupBy(events, ({ recordId }) => recordId);
    return new Map(
      ids.map((id) => [
        id,
        (perRecord.get(id) ?? []).map((event, index) =>
          present(ctx, { recordType, shown }, event, index === 0),
        ),
      ]),
    );
  };
}

interface StoredEvent {
  recordId: string;
  id: string;
  at: string;
  actor: string;
  command: string;
  undoneById: string | null;
  action: string;
  fromState: string | null;
  toState: string | null;
  reason: string | null;
  changes: Record<string, [unknown, unknown]>;
  changeSetId: string;
}

async function eventsOf(
  db: Queryable,
  { agency }: RequestContext,
  recordType: string,
  ids: readonly string[],
): Promise<StoredEvent[]> {
  const { rows } = await db.query<StoredEvent>({
    name: 'timeline',
    text: `
      SELECT entry.record_id AS "recordId", entry.id, at, actor_name AS actor, command,
        undone_by_id AS "undoneById", action,
        from_state AS "fromState", to_state AS "toState", reason, changes,
        change_set_id AS "changeSetId"
      FROM unnest($3::uuid[]) AS record(id) CROSS JOIN LATERAL (
        SELECT * FROM audit_entry
        WHERE agency_id = $1 AND record_type = $2 AND record_id = record.id
        ORDER BY id DESC LIMIT 50
      ) AS entry
      JOIN change_set ON change_set.agency_id = $1 AND change_set.id = entry.change_set_id
      ORDER BY entry.id DESC`,
    values: [agency?.id, recordType, ids],
  });
  return rows;
}

/** What of a record its reader may read on the record itself. Its history shows no more than that. */
function shownColumns(
  model: Model,
  { permissions, viewer }: RequestContext,
  recordType: string,
): ReadonlySet<string> {
  const type = model.types.get(graphTypeOf(recordType) ?? '');
  return type ? readableColumns(type, { permissions, signedIn: viewer !== null }) : new Set();
}

function present(
  ctx: RequestContext,
  { recordType, shown }: { recordType: string; shown: ReadonlySet<string> },
  event: StoredEvent,
  newest: boolean,
): TimelineEvent {
  const { at, actor, action, reason } = event;
  const showsState = shown.has('status') || shown.has('stage');
  const fromState = showsState ? event.fromState : null;
  const toState = showsState ? event.toState : null;
  const changedFields = Object.keys(event.changes).filter((column) => shown.has(column));
  return {
    id: globalId('TimelineEvent', event.id),
    at,
    actor,
    action,
    fromState,
    toState,
    reason,
    sentence: sentenceOf(ctx, recordType, {
      actor,
      action,
      fromState,
      toState,
      reason,
      changedFields,
    }),
    changes: changedFields.map((column) =>
      fieldChange(ctx, { recordType, column }, event.changes[column]!),
    ),
    changeSetId: globalId('ChangeSet', event.changeSetId),
    undoable: newest && ctx.permissions.has('change:undo') && undoRefusals(ctx, event).length === 0,
  };
}

function fieldChange(
  { language }: RequestContext,
  { recordType, column }: { recordType: string; column: string },
  [before, after]: [unknown, unknown],
): FieldChange {
  const field = { field: column, label: columnLabel(language, column) };
  if (column.endsWith('_id')) {
    return { ...field, before: null, after: null, beforeLabel: null, afterLabel: null };
  }
  return {
    ...field,
    before: valueCode(before),
    after: valueCode(after),
    beforeLabel: valueLabel(language, recordType, column, before),
    afterLabel: valueLabel(language, recordType, column, after),
  };
}
