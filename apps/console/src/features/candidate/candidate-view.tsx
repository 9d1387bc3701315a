import { Stack, Title } from '@mantine/core';
import { askedStatus } from '@stint/domain/candidate/asked-status.ts';
import { candidateStates, type CandidateStatus } from '@stint/domain/candidate/candidate.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { ActionBar } from '@stint/ui/action-bar/action-bar.tsx';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { Suspense, useState } from 'react';
import type { RecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { RecordActions } from '@stint/spa-kit/record/actions/action-fragments.ts';
import { useEditing } from '@stint/spa-kit/record/edit/use-editing.tsx';
import { RecordFrame, type FramedRecord } from '@stint/spa-kit/record/view/record-frame.tsx';
import { timelineTab } from '@stint/spa-kit/record/timeline/record-timeline.tsx';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';
import { useActionsInPalette } from '@stint/spa-kit/record/actions/use-actions-in-palette.ts';
import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
import { CandidateAssignments } from './candidate-assignments.tsx';
import { CandidateFacts } from './candidate-facts.tsx';
import { CandidateRow } from './candidate-row.ts';
import { CandidateSubmissions } from './candidate-submissions.tsx';
import { PlacedPanel } from './placed-panel.tsx';

const CandidateForm = lazy(() => import('./form/candidate-form.tsx'));
const ChangeStatusDialog = lazy(() => import('./change-status-dialog.tsx'));

export const CandidateDocument = graphql(`
  query Candidate($id: ID!) {
    candidate(id: $id) {
      ...CandidateRow
      ...CandidateFacts
      ...PlacedPanel
      submissions {
        totalCount
      }
      assignments {
        totalCount
      }
      actions {
        ...RecordActions
      }
      timeline {
        ...RecordTimelineEvent
      }
    }
  }
`);

const editAction = { action: 'edit', label: 'Edit candidate', allowed: true, refusals: [] };

type CandidateViewProps = { id: string; address: RecordAddress };

/** A candidate: summary with the Placed panel, submissions, HR data, history. */
export default function CandidateView({ id, address }: CandidateViewProps) {
  const query = useRecord(CandidateDocument, id, [
    'Candidate',
    'Submission',
    'Placement',
    'Assignment',
  ]);
  const mayWrite = useMay('candidate:write');
  const [toward, setToward] = useState<CandidateStatus | null>(null);
  const candidate = query.data?.candidate;
  const row = readFragment(CandidateRow, candidate);
  const actions = readFragment(RecordActions, candidate?.actions ?? []);
  const editing = useEditing({
    address,
    may: mayWrite,
    noun: 'candidate',
    name: row?.fullName,
    form: (done) => <CandidateForm id={id} {...done} />,
  });
  const offered = mayWrite ? [editAction, ...actions] : actions;
  const move = (action: string) => setToward(askedStatus[action as keyof typeof askedStatus]);
  const act = (action: string) => (action === editAction.action ? editing.begin() : move(action));
  useActionsInPalette(actions, row?.fullName, move);

  const record: FramedRecord | null =
    candidate && row
      ? {
          title: row.fullName,
          subtitle: [
            `Candidate ${recordNumber('Candidate', row.number)}`,
            [row.city, row.region].filter(Boolean).join(', '),
          ]
            .filter(Boolean)
            .join(' · '),
          badge: <StateBadge states={candidateStates} state={row.status} />,
          actions: <ActionBar actions={offered} danger={['markDoNotPlace']} onAction={act} />,
          tabs: [
            {
              value: 'summary',
              label: 'Summary',
              content: (
                <Stack gap="lg">
                  <CandidateFacts candidate={candidate} />
                  <section aria-labelledby="placed">
                    <Title order={3} id="placed" mb={4}>
                      Placed
                    </Title>
                    <PlacedPanel candidate={candidate} />
                  </section>
                </Stack>
              ),
            },
            {
              value: 'submissions',
              label: 'Submissions',
              count: candidate.submissions.totalCount,
              content: <CandidateSubmissions id={id} />,
            },
            {
              value: 'hr',
              label: 'HR data › Assignments',
              count: candidate.assignments.totalCount,
              content: <CandidateAssignments id={id} />,
            },
            timelineTab(candidate.timeline),
          ],
        }
      : null;

  return (
    <>
      <RecordFrame address={address} record={record} query={query} noun="candidate" />
      {editing.form}
      <Suspense>
        {row && toward && (
          <ChangeStatusDialog candidates={[row]} status={toward} onClose={() => setToward(null)} />
        )}
      </Suspense>
    </>
  );
}
