import { Button } from '@mantine/core';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { Link } from '@tanstack/react-router';

export function NotFoundView() {
  return (
    <EmptyState title="There is nothing at this address" description="The link may be mistyped.">
      <Button component={Link} to="/" variant="default">
        Go to the start
      </Button>
    </EmptyState>
  );
}
