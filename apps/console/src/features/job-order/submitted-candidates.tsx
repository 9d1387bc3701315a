import { Group, Stack, Text } from '@mantine/core';
import { submissionStages } from '@stint/domain/submission/submission.ts';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { BackOfficeLink, StandingBadge } from '../../record/back-office-link.tsx';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';
import classes from './submitted-candidates.module.css';

export const SubmittedCandidatesParts = graphql(`
  fragment SubmittedCandidates on JobOrder {
    id
    submissions(first: 20) {
      nodes {
        id
        stage
        candidate {
          id
          fullName
        }
        placementStatus {
          ...Standing
        }
      }
      totalCount
    }
  }
`);

type SubmittedCandidatesProps = { order: FragmentType<typeof SubmittedCandidatesParts> };

/** Who is put forward, how far they came, and where their placement sits (P-2). */
export function SubmittedCandidates({ order }: SubmittedCandidatesProps) {
  const { submissions } = readFragment(SubmittedCandidatesParts, order);
  const { nodes, totalCount } = submissions;
  return (
    <Stack gap="sm">
      {nodes.length === 0 && (
        <EmptyState
          title="No candidates submitted yet"
          description="Submit candidates on the Manage Submissions screen."
        />
      )}
      <ul className={classes.list}>
        {nodes.map(({ id: key, stage, candidate, placementStatus }) => (
          <li key={key} className={classes.item}>
            <span className={classes.name}>
              <RecordLink id={candidate.id}>{candidate.fullName}</RecordLink>
            </span>
            {placementStatus ? (
              <Group gap={8}>
                <StandingBadge standing={placementStatus} />
                <Text component="span" size="sm">
                  <BackOfficeLink standing={placementStatus} />
                </Text>
              </Group>
            ) : (
              <StateBadge states={submissionStages} state={stage} />
            )}
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <Text size="sm" c="dimmed">
          {totalCount - nodes.length} more are in Manage submissions.
        </Text>
      )}
    </Stack>
  );
}
