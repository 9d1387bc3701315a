import {
  mustBeAuthorOrAdministrator,
  mustBeReadableByMentioned,
  mustHaveHappened,
} from '@stint/domain/activity/activity-rules.ts';
import type { PermissionName } from '@stint/domain/access/permissions.ts';
import { refuse } from '@stint/domain/kernel/refusal.ts';
import { v7 as uuid } from 'uuid';
import { ActivityEntity } from './activity.entity.ts';
import {
  ActivityLogged,
  activitySchema,
  ActivityUpdated,
  activityUpdateSchema,
  type LogActivityInput,
  type UpdateActivityInput,
} from './activity.input.ts';
import { visibleActivities } from './visible-activities.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { tableOf } from '../database/table.ts';
import { StaleRows } from '../database/write-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { definedOnly, parseInput } from '../graphql/parse-input.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { changeRows, createRows } from '../history/change-rows.ts';
import { recordChange } from '../history/change.ts';
import { isRefusal, runCommand } from '../history/command.ts';
import { type Reference, unknownReferences } from '../record/references.facts.ts';
import { unknownSubject } from '../record/subject.ts';
import { differing } from '../record/update-record.commands.ts';

const command = 'activity:write' satisfies PermissionName;

/**
 * Records a note, call, email, or meeting about a record that the viewer may see. Refused for a time in
 * the future and for a private one that mentions somebody.
 */
export async function logActivity(ctx: SignedInContext, input: LogActivityInput) {
  const given = parseInput(activitySchema, input);
  if (given instanceof InvalidInput) return given;
  const { subjectId: subject, mentionIds: mentions = [], occurredAt = ctx.now, ...content } = given;
  const { account } = ctx;
  if (account === null) return refused([refuse('NO_AUTHOR', {})]);
  const row = {
    pinned: false,
    private: false,
    ...definedOnly(content),
    ...subject,
    occurredAt,
    mentions,
    authorId: account.id,
  };
  const logged = await runCommand(ctx, async (tx) => {
    const refusals = [
      ...(await unknownSubject(tx, ctx.viewer, subject)),
      ...contentRefusals(row, ctx.now),
      ...(await unknownReferences(tx, ctx, mentioned(mentions))),
    ];
    if (refusals.length > 0) return refused(refusals);
    const id = uuid();
    const entries = await createRows(tx, ctx, ActivityEntity, [{ ...row, id }]);
    return { id, changeSetId: await recordChange(tx, ctx, { command, entries }) };
  });
  return isRefusal(logged) ? logged : ActivityLogged.of(logged);
}

/** Changes an activity, pins and unpins it. Refused for everybody but its author and administrators. */
export async function updateActivity(ctx: SignedInContext, input: UpdateActivityInput) {
  const given = parseInput(activityUpdateSchema, input);
  if (given instanceof InvalidInput) return given;
  const { id, version, mentionIds, ...content } = given;
  const updated = await runCommand(ctx, async (tx) => {
    const [before] = await visibleActivities(tx, ctx, [id]);
    if (!before) return refused([notFound('Activity', 'id')]);
    const forbidden = mustBeAuthorOrAdministrator(ctx.viewer, before);
    if (forbidden) return refused([forbidden]);
    if (before.version !== version) throw new StaleRows('activity', [id]);
    const set = definedOnly({ ...content, ...(mentionIds && { mentions: mentionIds }) });
    const added = mentionIds?.filter((mention) => !before.mentions.includes(mention));
    const refusals = [
      ...contentRefusals({ ...before, ...set }, ctx.now),
      ...(await unknownReferences(tx, ctx, mentioned(added ?? []))),
    ];
    if (refusals.length > 0) return refused(refusals);
    const changed = differing(tableOf(ActivityEntity), before, set) as Partial<ActivityEntity>;
    if (Object.keys(changed).length === 0) return { id, changeSetId: null };
    const entries = await changeRows(tx, ctx, ActivityEntity, [
      { id, version, set: changed, action: 'updated' },
    ]);
    return { id, changeSetId: await recordChange(tx, ctx, { command, entries }) };
  });
  return isRefusal(updated) ? updated : ActivityUpdated.of(updated);
}

function contentRefusals(
  row: Pick<ActivityEntity, 'occurredAt' | 'private' | 'mentions'>,
  now: string,
) {
  const refusals = [mustHaveHappened(row, now), mustBeReadableByMentioned(row)];
  return refusals.filter((refusal) => refusal !== undefined);
}

function mentioned(ids: readonly string[]): Reference[] {
  return ids.map((id, i) => ({ field: `mentionIds.${i}`, type: 'Account', id }));
}
