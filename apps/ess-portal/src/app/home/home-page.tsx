import { Button, Stack } from '@mantine/core';
import { PortalPage } from '@stint/spa-kit/portal/portal-page.tsx';
import { useMay, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { PagePlaceholder } from '@stint/spa-kit/portal/page-placeholder.tsx';
import { Link } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useExpiringDocuments } from '../../features/document/use-expiring-documents.ts';
import { useTexts } from '../../messages/texts.ts';
import { useHome } from './use-home.ts';

const DocumentsPage = lazy(() => import('../../features/document/documents-page.tsx'));
const ExpiringDocuments = lazy(() => import('../../features/document/expiring-documents.tsx'));
const CurrentAssignments = lazy(() => import('./current-assignments.tsx'));
const HomeClock = lazy(() => import('../../features/clock/home-clock.tsx'), true);
const NothingOpen = lazy(() => import('./nothing-open.tsx'));
const WaitingRequests = lazy(() => import('./waiting-requests.tsx'));
const WorkAhead = lazy(() => import('./work-ahead/work-ahead.tsx'));

/**
 * Whom the portal greets, the clock, the next shift and what is due, which of their requests wait, which documents expire,
 * and what they work on now; after the employment, the own documents (S-5).
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
  const hasClock = useMay('punch:record');
  const hasShifts = useMay('shift:read');
  const hasTimesheets = useMay('timesheet:write');
  const { home, loading, error, refetch } = useHome();
  const expiring = useExpiringDocuments();
  const isLoading = loading || expiring.loading;
  const hasAhead = hasShifts || hasTimesheets;
  const isOpen = hasClock || hasAhead || hasAssignments || hasData || hasDocuments;
  const [isClockShown, setClockShown] = useState(!hasClock);
  const [isAheadShown, setAheadShown] = useState(!hasAhead);
  return (
    // Nobody waits for the rest of the page to clock in.
    <PortalPage title={texts.greeting(account.displayName)} loading={isLoading && !hasClock}>
      {!isOpen && <NothingOpen />}
      <Stack gap="md" maw={640}>
        {hasClock && (
          <Suspense fallback={<PagePlaceholder />}>
            <HomeClock onShown={() => setClockShown(true)} />
          </Suspense>
        )}
        {/* Read meanwhile, and shown once what stands above has its size, so that nothing moves. */}
        <div hidden={!isClockShown}>
          <Suspense fallback={<PagePlaceholder />}>
            <Stack gap="md">
              {hasAhead && <WorkAhead onShown={() => setAheadShown(true)} />}
              <div hidden={!isAheadShown}>
                <Stack gap="md">
                  {isLoading && <PagePlaceholder />}
                  {error && !home && <FailureView error={error} onRetry={() => void refetch()} />}
                  {expiring.documents.length > 0 && (
                    <ExpiringDocuments documents={expiring.documents} />
                  )}
                  {home?.waiting && <WaitingRequests count={home.waiting.totalCount} />}
                  {home?.current && <CurrentAssignments assignments={home.current.nodes} />}
                  {hasDocuments && !hasAssignments && expiring.documents.length === 0 && (
                    <Button component={Link} to="/documents" size="lg" variant="default">
                      {texts.sections.documents}
                    </Button>
                  )}
                </Stack>
              </div>
            </Stack>
          </Suspense>
        </div>
      </Stack>
    </PortalPage>
  );
}
