import { activityVerbs, type ActivityKind } from '@stint/domain/activity/activity.ts';
import type { TimelineEvent } from '@stint/ui/timeline/timeline.tsx';
import type { ReactNode } from 'react';
import type { RecordTimelineEventFragment } from '../../gql/graphql.ts';

/**
 * The server's events as `Timeline` shows them. The sentence says who, what, from where to where and
 * why; below it stand the fields that changed besides.
 *
 * @param undo the button for the change set of an event that can be taken back
 * @param open the link to the mail that an event is about
 */
export function timelineEvents(
  history: readonly RecordTimelineEventFragment[],
  undo: (changeSetId: string) => ReactNode,
  open: (mailId: string) => ReactNode,
): TimelineEvent[] {
  return history.map(
    ({ id, at, actor, sentence, activity, mailId, changes, changeSetId, undoable }) => ({
      id,
      at,
      ...(activity ? activityWords(actor, activity) : { what: sentence }),
      changes: changes
        .filter(({ field, before, after }) => field !== 'status' && before !== after)
        .map(({ label, beforeLabel, afterLabel }) => ({
          label,
          before: beforeLabel,
          after: afterLabel,
        })),
      aside: mailId === null ? undoable && undo(changeSetId) : open(mailId),
    }),
  );
}

/** An activity stands there with its text as it was written. */
function activityWords(
  actor: string,
  { kind, body, private: isPrivate }: NonNullable<RecordTimelineEventFragment['activity']>,
) {
  const { verb } = activityVerbs[kind as ActivityKind];
  return { who: actor, what: isPrivate ? `${verb} (private)` : verb, reason: body };
}
