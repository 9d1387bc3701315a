import { activityVerbs } from '@stint/domain/activity/activity.ts';
import { mustBeAuthorOrAdministrator } from '@stint/domain/activity/activity-rules.ts';
import type { MailStatus } from '@stint/domain/mail/mail.ts';
import type { NameOf } from '@stint/domain/access/shown-preferences.ts';
import { changedEmployee, EMPLOYEE } from './changed-employee.ts';
import { changedPreferences, PREFERENCES } from './changed-preferences.ts';
import { valueCode, valueLabel } from './field-values.ts';
import { namesInChanges } from './names-in-changes.ts';
import {
  type StoredActivity,
  type StoredEvent,
  storedEvents,
  type StoredMail,
} from './stored-events.ts';
import { columnLabel, mailSentence, sentenceOf } from './timeline-words.ts';
import type { FieldChange, TimelineEvent } from './timeline.type.ts';
import { undoRefusals } from './undo.commands.ts';
import { globalId, graphTypeOf } from '../graphql/global-id.ts';
import { askerOf } from '../graphql/access/access.ts';
import type { PageLoader } from '../graphql/read/bindings.ts';
import type { Model } from '../graphql/read/model.ts';
import { readableColumns } from '../graphql/read/readable-columns.ts';
import type { RequestContext } from '../context/request-context.ts';

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
    const events = await storedEvents(db, ctx, recordType, ids);
    const nameOf = await namesInChanges(db, ctx, shown, events);
    const perRecord = Map.groupBy(events, ({ recordId }) => recordId);
    return new Map(
      ids.map((id) => {
        const ofRecord = perRecord.get(id) ?? [];
        return [id, ofRecord.map((event) => presented(ctx, { recordType, shown, nameOf }, event))];
      }),
    );
  };
}

/** What of a record its reader may read on the record itself. Its history shows no more than that. */
function shownColumns(model: Model, ctx: RequestContext, recordType: string): ReadonlySet<string> {
  const type = model.types.get(graphTypeOf(recordType) ?? '');
  return type ? readableColumns(type, askerOf(ctx)) : new Set();
}

interface Told {
  recordType: string;
  shown: ReadonlySet<string>;
  nameOf: NameOf;
}

function presented(ctx: RequestContext, told: Told, event: StoredEvent): TimelineEvent {
  if (event.activity) return presentActivity(ctx, event, event.activity);
  if (event.mail) return presentMail(ctx, event, event.mail);
  return present(ctx, told, event);
}

function present(
  ctx: RequestContext,
  { recordType, shown, nameOf }: Told,
  event: StoredEvent,
): TimelineEvent {
  const { at, actor, action, reason } = event;
  const showsState = shown.has('status') || shown.has('stage');
  const fromState = showsState ? event.fromState : null;
  const toState = showsState ? event.toState : null;
  const changes = Object.entries(event.changes)
    .filter(([column]) => shown.has(column))
    .flatMap(([column, change]) =>
      column === PREFERENCES
        ? changedPreferences(ctx.language, change, nameOf)
        : [fieldChange(ctx, { recordType, column, nameOf }, change)],
    );
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
      changed: changes.map(({ label }) => label),
    }),
    changes,
    activity: null,
    mailId: null,
    changeSetId: globalId('ChangeSet', event.changeSetId),
    undoable: isUndoable(ctx, event),
  };
}

/** An activity stands where it took place; it can be taken back while it is as it was recorded. */
function presentActivity(
  ctx: RequestContext,
  event: StoredEvent,
  { kind, body, authorId, ...activity }: StoredActivity,
): TimelineEvent {
  const { action, verb } = activityVerbs[kind];
  const editable =
    ctx.viewer !== null &&
    ctx.permissions.has('activity:write') &&
    mustBeAuthorOrAdministrator(ctx.viewer, { authorId }) === undefined;
  return {
    id: globalId('TimelineEvent', event.id),
    at: event.at,
    actor: event.actor,
    action,
    fromState: null,
    toState: null,
    reason: null,
    sentence: `${event.actor} ${verb}: “${body}”`,
    changes: [],
    activity: { ...activity, id: globalId('Activity', activity.id), kind, body, editable },
    mailId: null,
    changeSetId: globalId('ChangeSet', event.changeSetId),
    undoable: editable && isUndoable(ctx, event),
  };
}

/** A mail stands there with each state that it came to; whoever reads mail finds the rest there. */
function presentMail(ctx: RequestContext, event: StoredEvent, mail: StoredMail): TimelineEvent {
  const { at, actor, action, fromState, changeSetId } = event;
  // What was created came to the first state.
  const toState = event.toState ?? ('QUEUED' satisfies MailStatus);
  return {
    id: globalId('TimelineEvent', event.id),
    at,
    actor,
    action,
    fromState,
    toState,
    reason: null,
    sentence: mailSentence(ctx, toState, mail),
    changes: [],
    activity: null,
    mailId: globalId('Mail', mail.id),
    changeSetId: globalId('ChangeSet', changeSetId),
    undoable: false,
  };
}

/** Whether `undo` would take the change back: the statement tells of records, the command of permissions. */
function isUndoable(ctx: RequestContext, event: StoredEvent): boolean {
  return event.isUndoable && undoRefusals(ctx, event).length === 0;
}

function fieldChange(
  ctx: RequestContext,
  { recordType, column, nameOf }: { recordType: string; column: string; nameOf: NameOf },
  change: [unknown, unknown],
): FieldChange {
  const [before, after] = change;
  const field = { field: column, label: columnLabel(ctx.language, column) };
  if (column === EMPLOYEE) return { ...field, ...changedEmployee(change, nameOf) };
  if (column.endsWith('_id')) {
    return { ...field, before: null, after: null, beforeLabel: null, afterLabel: null };
  }
  return {
    ...field,
    before: valueCode(before),
    after: valueCode(after),
    beforeLabel: valueLabel(ctx, recordType, column, before),
    afterLabel: valueLabel(ctx, recordType, column, after),
  };
}
