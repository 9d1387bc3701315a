import { Button } from '@mantine/core';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { Link } from '@tanstack/react-router';

export function NotFoundView() {
  return (
    <EmptyState title="Page not found" description="Check the address, or start from Home.">
      <Button component={Link} to="/" variant="default">
        Go to Home
      </Button>
    </EmptyState>
  );
}
