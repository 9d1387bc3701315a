import type { DeliveryFailure } from '@stint/domain/mail/mail.ts';
import type { ActivityKind } from '@stint/domain/activity/activity.ts';
import { rowScopes } from '@stint/domain/access/row-scopes.ts';
import { toSql } from '@stint/domain/access/scope.ts';
import { builtUpon } from './dependents/built-upon.queries.ts';
import { seesChanges } from './undo.commands.ts';
import { statementName } from '../database/statement-name.ts';
import type { RequestContext } from '../context/request-context.ts';
import type { Queryable } from '../database/agency-query.ts';

/** A line of a record's history as it is stored: a change of the record, an activity about it, or a mail about it. */
export interface StoredEvent {
  recordId: string;
  id: string;
  at: string;
  actor: string;
  /** Of the change; of an activity what was done to it last. */
  command: string;
  undoneById: string | null;
  action: string;
  fromState: string | null;
  toState: string | null;
  reason: string | null;
  changes: Record<string, [unknown, unknown]>;
  changeSetId: string;
  activity: StoredActivity | null;
  mail: StoredMail | null;
  /** Whether nothing was built on the change, so that this viewer may undo it if they may give its command. */
  isUndoable: boolean;
}

export interface StoredActivity {
  id: string;
  version: number;
  kind: ActivityKind;
  body: string;
  pinned: boolean;
  private: boolean;
  authorId: string;
}

/** What became of a mail that is about the record, or that was sent to the account. */
export interface StoredMail {
  id: string;
  subject: string;
  recipientName: string;
  /** Why it has not left. */
  failure: DeliveryFailure | null;
}

/**
 * The changes of these records, the activities and the mails about them that the viewer may see, the newest first, at
 * most fifty for each record; with one statement.
 *
 * @param recordType the table's name
 */
export async function storedEvents(
  db: Queryable,
  { agency, viewer, permissions }: RequestContext,
  recordType: string,
  ids: readonly string[],
): Promise<StoredEvent[]> {
  const values: unknown[] = [agency?.id, recordType, ids];
  const param = (value: unknown) => `$${values.push(value)}`;
  const columns: Record<string, string> = { id: 'id', private: 'private', authorId: 'author_id' };
  const visible =
    viewer !== null && permissions.has('activity:read')
      ? toSql(rowScopes.activity(viewer), (field) => columns[field]!, param)
      : 'FALSE';
  const readsMail =
    viewer !== null && permissions.has('mail:read')
      ? toSql(rowScopes.mail(viewer), (field) => columns[field]!, param)
      : 'FALSE';
  const undoes = viewer !== null && permissions.has('change:undo') && seesChanges(viewer);
  const text = `
    WITH event AS MATERIALIZED (
      SELECT event.* FROM unnest($3::uuid[]) AS record(id) CROSS JOIN LATERAL (
        (${changes}) UNION ALL (${activities(visible)}) UNION ALL (${mails(recordType, readsMail)})
        ORDER BY at DESC, id DESC LIMIT 50
      ) AS event
    ) ${undoes ? `, ${builtUpon(param, viewer, lastChanges)}` : ''}
    SELECT event.*, ${undoes ? undoable : 'FALSE'} AS "isUndoable" FROM event
    ORDER BY at DESC, id DESC`;
  const { rows } = await db.query<StoredEvent>({ name: statementName(text), text, values });
  return rows;
}

/** Only what a record was changed by last, and what stands as it was recorded, can be taken back. */
const lastChanges = `
  SELECT "changeSetId" FROM (
    SELECT DISTINCT ON ("recordId") "changeSetId", "undoneById" FROM event
    WHERE activity IS NULL AND mail IS NULL ORDER BY "recordId", at DESC, id DESC
  ) AS newest WHERE "undoneById" IS NULL
  UNION SELECT "changeSetId" FROM event
  WHERE (activity ->> 'isAsRecorded')::boolean AND "undoneById" IS NULL`;

const undoable = `
  "changeSetId" IN (${lastChanges}) AND NOT EXISTS (
    SELECT 1 FROM built_upon WHERE built_upon.id = "changeSetId")`;

const changes = `
  SELECT entry.record_id AS "recordId", entry.id, at, actor_name AS actor, command,
    undone_by_id AS "undoneById", action, from_state AS "fromState", to_state AS "toState", reason,
    changes, change_set_id AS "changeSetId", NULL::jsonb AS activity, NULL::jsonb AS mail
  FROM (
    SELECT * FROM audit_entry
    WHERE agency_id = $1 AND record_type = $2 AND record_id = record.id
    ORDER BY id DESC LIMIT 50
  ) AS entry
  JOIN change_set ON change_set.agency_id = $1 AND change_set.id = entry.change_set_id`;

const activities = (visible: string) => `
  SELECT activity.record_id, activity.id, occurred_at, author.display_name,
    coalesce(latest.command, 'activity:write'), latest.undone_by_id, activity.kind,
    NULL, NULL, NULL, '{}'::jsonb, coalesce(latest.change_set_id, activity.id),
    jsonb_build_object('id', activity.id, 'version', activity.version, 'kind', activity.kind,
      'body', body, 'pinned', pinned, 'private', private, 'authorId', author_id,
      'isAsRecorded', coalesce(latest.action = 'created', false)), NULL::jsonb
  FROM (
    SELECT * FROM activity
    WHERE agency_id = $1 AND record_type = $2 AND record_id = record.id AND ${visible}
    ORDER BY occurred_at DESC, id DESC LIMIT 50
  ) AS activity
  JOIN account AS author ON author.agency_id = $1 AND author.id = author_id
  LEFT JOIN LATERAL (
    SELECT command, undone_by_id, action, change_set_id FROM audit_entry
    JOIN change_set ON change_set.agency_id = $1 AND change_set.id = change_set_id
    WHERE audit_entry.agency_id = $1 AND record_type = 'activity' AND record_id = activity.id
    ORDER BY audit_entry.id DESC LIMIT 1
  ) AS latest ON true`;

/** What became of the mails about a record; of an account, of those that were sent to it. */
const mails = (recordType: string, visible: string) => `
  SELECT record.id, entry.id, at, actor_name, command, NULL, action, from_state, to_state, NULL,
    '{}'::jsonb, change_set_id, NULL::jsonb,
    jsonb_build_object('id', mail.id, 'subject', subject, 'recipientName', recipient_name,
      'failure', entry.changes->'failure'->1)
  FROM (
    SELECT * FROM mail
    WHERE agency_id = $1 AND ${visible}
      AND ${recordType === 'account' ? 'account_id = record.id' : 'record_type = $2 AND record_id = record.id'}
    ORDER BY id DESC LIMIT 50
  ) AS mail
  CROSS JOIN LATERAL (
    SELECT * FROM audit_entry
    WHERE agency_id = $1 AND record_type = 'mail' AND record_id = mail.id
    ORDER BY id DESC LIMIT 50
  ) AS entry
  JOIN change_set ON change_set.agency_id = $1 AND change_set.id = entry.change_set_id`;
