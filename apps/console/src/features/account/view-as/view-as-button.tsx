import { Button } from '@mantine/core';
import type { AccountRowFragment } from '../../../gql/graphql.ts';
import { useViewAs } from './use-view-as.ts';

/** In the row of an account that has a portal; why one can't be viewed as, the server says. */
export function ViewAsButton({ account }: { account: AccountRowFragment }) {
  const [view, busy] = useViewAs();
  const { id, displayName, kind } = account;
  if (kind === 'STAFF') return null;
  return (
    <Button
      size="compact-xs"
      variant="default"
      loading={busy}
      aria-label={`View as ${displayName}`}
      onClick={() => void view(id)}
    >
      View as
    </Button>
  );
}
