import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import type { LinkAs } from '@stint/ui/app-shell/navigation.ts';
import { LinkCell } from '@stint/ui/link-cell/link-cell.tsx';
import { StatusBadge } from '@stint/ui/status-badge/status-badge.tsx';
import { Link } from '@tanstack/react-router';
import { useRecordPlaces } from '@stint/spa-kit/record/address/record-places.ts';
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { toneOf } from '@stint/spa-kit/record/view/tone.ts';

export const StandingParts = graphql(`
  fragment Standing on PlacementStanding {
    label
    tone
    location
    locationLabel
    recordId
  }
`);

type StandingProps = { standing: FragmentType<typeof StandingParts> };

/** The Placement/Assignment status (P-2). */
export function StandingBadge({ standing }: StandingProps) {
  const { label, tone } = readFragment(StandingParts, standing);
  return <StatusBadge tone={toneOf(tone)} label={label} />;
}

/** The back office location as a link to that place (P-2); plain words for those who may not go there. */
export function BackOfficeLink({ standing }: StandingProps) {
  const { location, locationLabel, recordId } = readFragment(StandingParts, standing);
  const viewer = useViewer();
  const { pathOf, mayOpen } = useRecordPlaces();
  const to = location === 'HIRING_MANAGEMENT' ? `/hiring/${recordId}` : pathOf(recordId);
  if (!to || !mayOpen(viewer, to)) return locationLabel;
  return (
    <LinkCell to={to} linkAs={Link as LinkAs}>
      {locationLabel}
    </LinkCell>
  );
}
