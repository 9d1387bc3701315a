import { Button } from '@mantine/core';
import type { AccountRowFragment } from '../../../gql/graphql.ts';
import { useViewAs } from './use-view-as.ts';

/** In the row of an account that has a portal and can sign in. */
export function ViewAsButton({ account }: { account: AccountRowFragment }) {
  const [view, busy] = useViewAs();
  const { id, displayName, kind, status } = account;
  if (kind === 'STAFF' || status === 'DEACTIVATED') return null;
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
