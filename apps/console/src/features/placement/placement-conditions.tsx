import { StatusBadge } from '@stint/ui/status-badge/status-badge.tsx';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { Facts } from '@stint/ui/facts/facts.tsx';
import { formatDate } from '@stint/ui/dates/format-date.ts';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';

export const PlacementConditionsParts = graphql(`
  fragment PlacementConditions on Placement {
    conditions {
      label
      owner
      dueDate
      met
    }
  }
`);

type PlacementConditionsProps = { placement: FragmentType<typeof PlacementConditionsParts> };

/** What must still happen before the start, who sees to it, and until when. */
export function PlacementConditions({ placement }: PlacementConditionsProps) {
  const { conditions } = readFragment(PlacementConditionsParts, placement);
  if (conditions.length === 0) {
    return (
      <EmptyState title="No conditions" description="Nothing has to happen before the start." />
    );
  }
  return (
    <Facts
      facts={conditions.map(({ label, owner, dueDate, met }) => ({
        label,
        value: (
          <>
            <StatusBadge tone={met ? 'good' : 'attention'} label={met ? 'Met' : 'Open'} />{' '}
            {[owner, dueDate && `until ${formatDate(dueDate)}`].filter(Boolean).join(' · ')}
          </>
        ),
      }))}
    />
  );
}
