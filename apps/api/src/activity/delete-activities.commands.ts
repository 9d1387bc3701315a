import { mustBeAuthorOrAdministrator } from '@stint/domain/activity/activity-rules.ts';
import { activityKindLabels } from '@stint/domain/activity/activity.ts';
import { z } from 'zod';
import { ActivityEntity } from './activity.entity.ts';
import { visibleActivities } from './visible-activities.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { BulkDone, notFoundOutcome } from '../graphql/bulk-result.ts';
import { globalId } from '../graphql/global-id.ts';
import { parseInput, recordIds } from '../graphql/parse-input.ts';
import { InvalidInput, type Outcome, refusalOf } from '../graphql/results.ts';
import { removeRows } from '../history/change-rows.ts';
import { recordChange } from '../history/change.ts';
import { runBulkCommand } from '../history/command.ts';

const deletion = z.object({ ids: recordIds('Activity') });

/**
 * Deletes activities; undo brings them back. Each is done or refused by itself: for everybody but its
 * author and administrators, and where the viewer sees no such activity.
 */
export async function deleteActivities(ctx: SignedInContext, ids: readonly string[]) {
  const given = parseInput(deletion, { ids });
  if (given instanceof InvalidInput) return given;
  return runBulkCommand(ctx, given.ids, async (tx) => {
    const rows = await visibleActivities(tx, ctx, given.ids);
    const found = new Map(rows.map((row) => [row.id, row]));
    const outcomes = given.ids.map((id) => outcomeOf(ctx, id, found.get(id)));
    const done = new Set(outcomes.filter((each) => each.done).map(({ recordId }) => recordId));
    const gone = rows.filter(({ id }) => done.has(globalId('Activity', id)));
    if (gone.length === 0) return BulkDone.of(outcomes, null);
    const entries = await removeRows(tx, ActivityEntity, gone);
    const changeSetId = await recordChange(tx, ctx, { command: 'activity:write', entries });
    return BulkDone.of(outcomes, changeSetId);
  });
}

function outcomeOf(
  { viewer }: SignedInContext,
  id: string,
  activity: ActivityEntity | undefined,
): Outcome {
  if (!activity) return notFoundOutcome('Activity', id);
  const refusal = mustBeAuthorOrAdministrator(viewer, activity);
  return {
    recordId: globalId('Activity', id),
    label: activityKindLabels[activity.kind],
    done: refusal === undefined,
    refusals: refusal ? [refusalOf(refusal)] : [],
    effects: [],
  };
}
