import { Button } from '@mantine/core';
import { candidateStates } from '@stint/domain/candidate/candidate.ts';
import { stateLabels } from '@stint/domain/kernel/labels.ts';
import { submissionStageLabels, submissionStages } from '@stint/domain/submission/submission.ts';
import type { ColumnFilter, GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import type { SubmissionRowFragment } from '../../gql/graphql.ts';
import { BackOfficeLink, StandingBadge } from '../../record/back-office-link.tsx';
import { candidateOwnerColumn } from '../../record/columns.tsx';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';
import { WhenAndWho } from '@stint/spa-kit/record/view/when-and-who.tsx';

/**
 * The columns of P-2 and P-3.
 *
 * @param people a filter by somebody of the staff
 * @param showPlacement opens Placement details beside the grid
 */
export const submissionColumns = (
  people: ColumnFilter,
  showPlacement: (id: string) => void,
): readonly GridColumn<SubmissionRowFragment>[] => [
  {
    id: 'candidate',
    header: 'Candidate',
    exported: ['candidate.fullName'],
    cell: ({ candidate }) => candidate.fullName,
    sortable: true,
    width: 220,
  },
  {
    id: 'stage',
    header: 'Stage',
    cell: ({ stage }) => <StateBadge states={submissionStages} state={stage} />,
    sortable: true,
    filter: { kind: 'choice', options: choicesOf(submissionStageLabels) },
    width: 140,
    sticky: true,
  },
  {
    id: 'standing',
    header: 'Placement/Assignment status',
    exported: ['placementStatus.label'],
    cell: ({ placementStatus }) =>
      placementStatus ? <StandingBadge standing={placementStatus} /> : '—',
    width: 220,
  },
  {
    id: 'backOffice',
    header: 'Back office location',
    exported: ['placementStatus.locationLabel'],
    cell: ({ placementStatus }) =>
      placementStatus ? <BackOfficeLink standing={placementStatus} /> : '—',
    width: 200,
  },
  {
    id: 'details',
    header: 'Placement',
    exported: [],
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
    exported: ['candidate.status'],
    hidden: true,
    cell: ({ candidate }) => <StateBadge states={candidateStates} state={candidate.status} />,
    filter: { kind: 'choice', options: choicesOf(stateLabels(candidateStates)) },
    width: 180,
  },
  {
    id: 'submitted',
    header: 'Submitted',
    exported: ['submittedAt', 'submittedBy.displayName'],
    cell: ({ submittedAt, submittedBy }) => <WhenAndWho at={submittedAt} who={submittedBy} />,
    sortable: true,
    filter: { kind: 'dates' },
    width: 220,
  },
  {
    id: 'submittedBy',
    header: 'Submitted by',
    exported: ['submittedBy.displayName'],
    hidden: true,
    cell: ({ submittedBy }) => submittedBy?.displayName ?? '—',
    filter: { ...people, optional: true },
    width: 160,
  },
  {
    id: 'outcome',
    header: 'Reason',
    exported: ['outcomeReason'],
    cell: ({ outcomeReason }) => outcomeReason ?? '—',
    filter: { kind: 'text', optional: true },
    width: 200,
  },
  candidateOwnerColumn(people),
];
