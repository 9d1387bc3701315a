import { Button } from '@mantine/core';
import { candidateStates } from '@stint/domain/candidate/candidate.ts';
import { submissionStageLabels, submissionStages } from '@stint/domain/submission/submission.ts';
import type { GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import type { SubmissionRowFragment } from '../../gql/graphql.ts';
import { BackOfficeLink, StandingBadge } from '../../record/back-office-link.tsx';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';
import { WhenAndWho } from '@stint/spa-kit/record/view/when-and-who.tsx';

/**
 * The columns of P-2 and P-3.
 *
 * @param showPlacement opens Placement details beside the grid
 */
export const submissionColumns = (
  showPlacement: (id: string) => void,
): readonly GridColumn<SubmissionRowFragment>[] => [
  {
    id: 'candidate',
    header: 'Candidate',
    cell: ({ candidate }) => candidate.fullName,
    width: 220,
  },
  {
    id: 'stage',
    header: 'Stage',
    cell: ({ stage }) => <StateBadge states={submissionStages} state={stage} />,
    filter: { kind: 'choice', options: choicesOf(submissionStageLabels) },
    width: 140,
  },
  {
    id: 'standing',
    header: 'Placement/Assignment status',
    cell: ({ placementStatus }) =>
      placementStatus ? <StandingBadge standing={placementStatus} /> : '—',
    width: 220,
  },
  {
    id: 'backOffice',
    header: 'Back office location',
    cell: ({ placementStatus }) =>
      placementStatus ? <BackOfficeLink standing={placementStatus} /> : '—',
    width: 200,
  },
  {
    id: 'details',
    header: 'Placement',
    cell: ({ placement, candidate }) =>
      placement && (
        <Button
          size="compact-xs"
          variant="default"
          tabIndex={-1}
          aria-label={`Placement details of ${candidate.fullName}`}
          onClick={() => showPlacement(placement.id)}
        >
          Placement details
        </Button>
      ),
    width: 160,
  },
  {
    id: 'candidateStatus',
    header: 'Candidate status',
    hidden: true,
    cell: ({ candidate }) => <StateBadge states={candidateStates} state={candidate.status} />,
    width: 180,
  },
  {
    id: 'submitted',
    header: 'Submitted',
    cell: ({ submittedAt, submittedBy }) => <WhenAndWho at={submittedAt} who={submittedBy} />,
    filter: { kind: 'dates' },
    width: 220,
  },
  {
    id: 'outcome',
    header: 'Reason',
    cell: ({ outcomeReason }) => outcomeReason ?? '—',
    filter: { kind: 'text', optional: true },
    width: 200,
  },
];
