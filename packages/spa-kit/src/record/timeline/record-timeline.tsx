import { Button } from '@mantine/core';
import { useUndo } from '../../answer/use-undo.ts';
import { RecordLink } from '../address/record-link.tsx';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import type { RecordTab } from '@stint/ui/record-panel/record-tabs.tsx';
import { Timeline } from '@stint/ui/timeline/timeline.tsx';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { RecordTimelineEvent } from './timeline-fragments.ts';
import { timelineEvents } from './timeline-events.ts';

/** What the address says when the history is open. */
export const timelineTabValue = 'timeline';

/** The tab of a record's history. */
export const timelineTab = (events: RecordTimelineProps['events']): RecordTab => ({
  value: timelineTabValue,
  label: 'Timeline',
  content: <RecordTimeline events={events} />,
});

type RecordTimelineProps = { events: readonly FragmentType<typeof RecordTimelineEvent>[] };

/** A record's history; the newest change can be taken back while nothing was built on it. */
function RecordTimeline({ events }: RecordTimelineProps) {
  const undo = useUndo();
  const history = readFragment(RecordTimelineEvent, events);
  if (history.length === 0) return <EmptyState title="No history yet" />;
  return (
    <Timeline
      events={timelineEvents(
        history,
        (changeSetId) => (
          <Button size="compact-xs" variant="default" onClick={() => void undo(changeSetId)}>
            Undo
          </Button>
        ),
        (mailId) => (
          <RecordLink id={mailId}>Open email</RecordLink>
        ),
      )}
    />
  );
}
