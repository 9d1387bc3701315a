import { DateText } from '@stint/ui/dates/date-text.tsx';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { BackOfficeLink, StandingBadge } from '../../record/back-office-link.tsx';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { RelatedRecords } from '@stint/spa-kit/record/view/related-records.tsx';

export const PlacedPanelParts = graphql(`
  fragment PlacedPanel on Candidate {
    placements(first: 20) {
      nodes {
        id
        cancelReason
        standing {
          ...Standing
        }
        assignment {
          id
          jobTitle
          startDate
          client {
            id
            name
          }
        }
      }
      totalCount
    }
  }
`);

/** The candidate's placements, with where each stands and the way to its details (P-2, P-3). */
export function PlacedPanel(props: { candidate: FragmentType<typeof PlacedPanelParts> }) {
  const { nodes, totalCount } = readFragment(PlacedPanelParts, props.candidate).placements;
  return (
    <RelatedRecords
      label="Placed"
      total={totalCount}
      empty="Not placed yet."
      records={nodes.map(({ id, standing, assignment, cancelReason }) => ({
        id,
        title: (
          <>
            {assignment.jobTitle} at{' '}
            <RecordLink id={assignment.client.id}>{assignment.client.name}</RecordLink>
          </>
        ),
        detail: (
          <>
            {assignment.startDate && (
              <>
                Starts <DateText date={assignment.startDate} />
                {' · '}
              </>
            )}
            <BackOfficeLink standing={standing} />
            {cancelReason && ` · ${cancelReason}`}
          </>
        ),
        badge: <StandingBadge standing={standing} />,
        aside: <RecordLink id={id}>Placement details</RecordLink>,
      }))}
    />
  );
}
