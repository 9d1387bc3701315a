import { Button, Stack } from '@mantine/core';
import { PagePlaceholder } from '@stint/spa-kit/portal/page-placeholder.tsx';
import { may, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { Link } from '@tanstack/react-router';
import { useExpiringDocuments } from '../../features/document/use-expiring-documents.ts';
import { useTexts } from '../../messages/texts.ts';
import { CurrentAssignments } from './current-assignments.tsx';
import { useHome } from './use-home.ts';
import { WaitingRequests } from './waiting-requests.tsx';

const ExpiringDocuments = lazy(() => import('../../features/document/expiring-documents.tsx'));
const NothingOpen = lazy(() => import('./nothing-open.tsx'));

/** Any of them puts something on the home page. */
const shown = [
  'punch:record',
  'shift:read',
  'timesheet:write',
  'assignment:read',
  'change-request:read',
  'document:read',
] as const;

/**
 * What the home page says below the clock and the next shift: which of the employee's requests wait, which documents
 * expire, and what they work on now.
 */
export function HomeOverview() {
  const texts = useTexts();
  const viewer = useViewer();
  const { home, loading, error, refetch } = useHome();
  const expiring = useExpiringDocuments();
  const hasOnlyDocuments = may(viewer, 'document:read') && !may(viewer, 'assignment:read');
  return (
    <Stack gap="md">
      {!shown.some((permission) => may(viewer, permission)) && <NothingOpen />}
      {(loading || expiring.loading) && <PagePlaceholder />}
      {error && !home && <FailureView error={error} onRetry={() => void refetch()} />}
      {expiring.documents.length > 0 && <ExpiringDocuments documents={expiring.documents} />}
      {home?.waiting && <WaitingRequests count={home.waiting.totalCount} />}
      {home?.current && <CurrentAssignments assignments={home.current.nodes} />}
      {hasOnlyDocuments && expiring.documents.length === 0 && (
        <Button component={Link} to="/documents" size="lg" variant="default">
          {texts.sections.documents}
        </Button>
      )}
    </Stack>
  );
}
