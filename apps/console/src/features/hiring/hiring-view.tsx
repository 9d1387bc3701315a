import { recordNumber } from '@stint/domain/record/record-number.ts';
import { ActionBar } from '@stint/ui/action-bar/action-bar.tsx';
import { RelativeTime } from '@stint/ui/dates/relative-time.tsx';
import { useState } from 'react';
import type { RecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { RecordActionsFragment } from '../../gql/graphql.ts';
import { RecordActions } from '@stint/spa-kit/record/actions/action-fragments.ts';
import { RecordFrame, type FramedRecord } from '@stint/spa-kit/record/view/record-frame.tsx';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { useActionsInPalette } from '@stint/spa-kit/record/actions/use-actions-in-palette.ts';
import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
import { HiringChecklist } from './hiring-checklist.tsx';
import HiringDialog, { type HiringDecision } from './hiring-dialog.tsx';
import { HiringRow } from './hiring-row.ts';
import { LeftHiring } from './left-hiring.tsx';
import { PendingPlacements } from './pending-placements.tsx';

export const HiringCandidateDocument = graphql(`
  query HiringCandidate($id: ID!) {
    hiringCandidate(id: $id) {
      ...HiringRow
      ...HiringChecklist
      pendingPlacements {
        ...PendingPlacement
      }
      actions {
        ...RecordActions
      }
    }
  }
`);

type HiringViewProps = {
  id: string;
  address: RecordAddress;
  /** Who is next in the list once this candidate has left it. */
  next: { id: string; fullName: string } | null;
};

/** A candidate in Hiring Management: the new-hire checklist (P-11), and HR data › Assignments (P-9). */
export default function HiringView({ id, address, next }: HiringViewProps) {
  const query = useRecord(HiringCandidateDocument, id, [
    'Placement',
    'Candidate',
    'Assignment',
    'HiringChecklistItem',
  ]);
  const candidate = query.data?.hiringCandidate;
  const row = readFragment(HiringRow, candidate);
  const actions = readFragment(RecordActions, candidate?.actions ?? []).map(ofAllPlacements);
  const [deciding, setDeciding] = useState<HiringDecision | null>(null);
  const decide = (action: string) => setDeciding(action === 'hire' ? 'hire' : 'cancel');
  useActionsInPalette(actions, row?.candidate.fullName, decide);

  const record: FramedRecord | null =
    candidate && row
      ? {
          title: row.candidate.fullName,
          subtitle: (
            <>
              <RecordLink id={row.candidate.id}>
                Candidate {recordNumber('Candidate', row.candidate.number)}
              </RecordLink>{' '}
              · waiting since <RelativeTime instant={row.since} />
            </>
          ),
          actions: (
            <ActionBar actions={actions} primary="hire" danger={['cancel']} onAction={decide} />
          ),
          tabs: [
            {
              value: 'checklist',
              label: 'New-hire checklist',
              content: <HiringChecklist candidate={candidate} />,
            },
            {
              value: 'assignments',
              label: 'HR data › Assignments',
              count: row.pendingPlacements.length,
              content: <PendingPlacements placements={candidate.pendingPlacements} />,
            },
          ],
        }
      : null;
  return (
    <>
      <RecordFrame
        address={address}
        record={record}
        query={query}
        noun="candidate in Hiring Management"
        left={<LeftHiring id={id} next={next} onOpen={address.open} />}
      />
      {deciding && (
        <HiringDialog kind={deciding} candidateIds={[id]} onClose={() => setDeciding(null)} />
      )}
    </>
  );
}

/** Here canceling means all that is pending (P-8); one of several is canceled in its row. */
const ofAllPlacements = (action: RecordActionsFragment) =>
  action.action === 'cancel' ? { ...action, label: 'Cancel placements' } : action;
