import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMessages } from '../messages/messages-context.tsx';
import { PortalPage } from './portal-page.tsx';

/** What stands at an address that there is not, or not for this viewer. */
export function PortalNotFound() {
  const { portal } = useMessages();
  return (
    <PortalPage title={portal.notFound} lead={portal.notFoundText}>
      <div>
        <Button component={Link} to="/" variant="default" size="md">
          {portal.toHome}
        </Button>
      </div>
    </PortalPage>
  );
}
