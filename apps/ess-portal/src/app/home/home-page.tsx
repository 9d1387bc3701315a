import { Button, Stack } from '@mantine/core';
import { PortalPage } from '@stint/spa-kit/portal/portal-page.tsx';
import { useMay, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import type { LinkAs } from '@stint/ui/app-shell/navigation.ts';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { formatCount } from '@stint/ui/locale/format-count.ts';
import { Stat } from '@stint/ui/stat/stat.tsx';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { PagePlaceholder } from '@stint/spa-kit/portal/page-placeholder.tsx';
import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useExpiringDocuments } from '../../features/document/use-expiring-documents.ts';
import { useTexts } from '../../messages/texts.ts';
import { CurrentAssignments } from './current-assignments.tsx';
import { useHome } from './use-home.ts';

const DocumentsPage = lazy(() => import('../../features/document/documents-page.tsx'));
const ExpiringDocuments = lazy(() => import('../../features/document/expiring-documents.tsx'));

/**
 * Whom the portal greets, which of their requests wait, which documents expire, and what they work on now; after the
 * employment, the own documents (S-5).
 */
export default function HomePage() {
  const { isFormerEmployee } = useViewer();
  return isFormerEmployee ? <DocumentsPage /> : <CurrentHome />;
}

function CurrentHome() {
  const { account } = useViewer();
  const texts = useTexts();
  const hasAssignments = useMay('assignment:read');
  const hasData = useMay('change-request:read');
  const hasDocuments = useMay('document:read');
  const { home, loading, error, refetch } = useHome();
  const expiring = useExpiringDocuments();
  const isOpen = hasAssignments || hasData || hasDocuments;
  return (
    <PortalPage title={texts.greeting(account.displayName)} loading={loading || expiring.loading}>
      {!isOpen && <EmptyState title={texts.nothingOpen} description={texts.nothingOpenWhy} />}
      {error && !home && <FailureView error={error} onRetry={() => void refetch()} />}
      <Suspense fallback={<PagePlaceholder />}>
        <Stack gap="md" maw={640}>
          {expiring.documents.length > 0 && <ExpiringDocuments documents={expiring.documents} />}
          {home?.waiting && (
            <Stat
              label={texts.waitingRequests}
              value={formatCount(home.waiting.totalCount)}
              to="/my-data"
              linkAs={Link as LinkAs}
            />
          )}
          {home?.current && <CurrentAssignments assignments={home.current.nodes} />}
          {hasDocuments && !hasAssignments && expiring.documents.length === 0 && (
            <Button component={Link} to="/documents" size="lg" variant="default">
              {texts.sections.documents}
            </Button>
          )}
        </Stack>
      </Suspense>
    </PortalPage>
  );
}
