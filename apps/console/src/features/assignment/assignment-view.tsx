import { assignmentStates } from '@stint/domain/assignment/assignment.ts';
import {
  statusUpdateActions,
  type StatusUpdateAction,
} from '@stint/domain/assignment/status-update.ts';
import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { ActionBar } from '@stint/ui/action-bar/action-bar.tsx';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { Suspense, useState } from 'react';
import type { RecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { RecordActions } from '@stint/spa-kit/record/actions/action-fragments.ts';
import { RecordFrame, type FramedRecord } from '@stint/spa-kit/record/view/record-frame.tsx';
import { timelineTab } from '@stint/spa-kit/record/timeline/record-timeline.tsx';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';
import { useActionsInPalette } from '@stint/spa-kit/record/actions/use-actions-in-palette.ts';
import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { punchesTab } from '../punch/punches-of.tsx';
import { AssignmentEnd } from './assignment-end.tsx';
import { AssignmentFacts } from './assignment-facts.tsx';
import { AssignmentRates } from './assignment-rates.tsx';
import { AssignmentRow } from './assignment-row.ts';

const EditTermsDialog = lazy(() => import('./edit-terms/edit-terms-dialog.tsx'));
const UpdateStatusDialog = lazy(() => import('./status-update/update-status-dialog.tsx'));

export const AssignmentDocument = graphql(`
  query Assignment($id: ID!) {
    assignment(id: $id) {
      ...AssignmentRow
      ...AssignmentFacts
      ...AssignmentEnd
      actions {
        ...RecordActions
      }
      timeline {
        ...RecordTimelineEvent
      }
    }
  }
`);

type AssignmentViewProps = { id: string; address: RecordAddress };

/** An assignment: what may be done, facts, rates, history. */
export default function AssignmentView({ id, address }: AssignmentViewProps) {
  const query = useRecord(AssignmentDocument, id, ['Assignment']);
  const [doing, setDoing] = useState<string | null>(null);
  const assignment = query.data?.assignment;
  const row = readFragment(AssignmentRow, assignment);
  const actions = readFragment(RecordActions, assignment?.actions ?? []);
  const viewer = useViewer();
  const stop = () => setDoing(null);
  useActionsInPalette(
    actions,
    row ? `Assignment ${recordNumber('Assignment', row.number)}` : undefined,
    setDoing,
  );

  const record: FramedRecord | null =
    assignment && row
      ? {
          title: row.candidate.fullName,
          subtitle: `Assignment ${recordNumber('Assignment', row.number)} · ${row.jobTitle} · ${jobTypeLabels[row.jobType]}`,
          badge: <StateBadge states={assignmentStates} state={row.status} />,
          actions: <ActionBar actions={actions} danger={['cancel', 'close']} onAction={setDoing} />,
          children: <AssignmentEnd assignment={assignment} />,
          tabs: [
            {
              value: 'facts',
              label: 'Facts',
              content: <AssignmentFacts assignment={assignment} />,
            },
            { value: 'rates', label: 'Rates', content: <AssignmentRates id={id} /> },
            ...punchesTab(viewer, { assignmentId: id }),
            timelineTab(assignment.timeline),
          ],
        }
      : null;

  return (
    <>
      <RecordFrame address={address} record={record} query={query} noun="assignment" />
      <Suspense>
        {row && isStatusUpdate(doing) && (
          <UpdateStatusDialog assignments={[row]} action={doing} onClose={stop} />
        )}
        {doing === 'editTerms' && <EditTermsDialog id={id} onClose={stop} />}
      </Suspense>
    </>
  );
}

const isStatusUpdate = (action: string | null): action is StatusUpdateAction =>
  statusUpdateActions.some((one) => one === action);
