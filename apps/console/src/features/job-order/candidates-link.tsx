import type { LinkAs } from '@stint/ui/app-shell/navigation.ts';
import { LinkCell } from '@stint/ui/link-cell/link-cell.tsx';
import { formatCount } from '@stint/ui/locale/format-count.ts';
import { Link } from '@tanstack/react-router';
import type { JobOrderRowFragment } from '../../gql/graphql.ts';

/** How many candidates are submitted, leading to Manage Submissions (P-1). */
export function CandidatesLink({
  order,
}: {
  order: Pick<JobOrderRowFragment, 'id' | 'submissionCount'>;
}) {
  return (
    <LinkCell to={`/submissions/${order.id}`} linkAs={Link as LinkAs}>
      {formatCount(order.submissionCount)}
    </LinkCell>
  );
}
