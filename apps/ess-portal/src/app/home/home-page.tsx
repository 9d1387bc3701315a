import { PortalPage } from '@stint/spa-kit/portal/portal-page.tsx';
import { useMay, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { ExpiringDocuments } from '../../features/document/expiring-documents.tsx';
import { useEssMessages } from '../language.tsx';
import { CurrentAssignment } from './current-assignment.tsx';

const DocumentsPage = lazy(() => import('../../features/document/documents-page.tsx'));

/** Whom the portal greets, and what they work on now; after the employment, the own documents (S-5). */
export default function HomePage() {
  const { isFormerEmployee } = useViewer();
  return isFormerEmployee ? <DocumentsPage /> : <CurrentHome />;
}

function CurrentHome() {
  const { account } = useViewer();
  const ess = useEssMessages();
  const hasDocuments = useMay('document:read');
  const hasAssignments = useMay('assignment:read');
  return (
    <PortalPage title={ess.greeting(account.displayName)}>
      {hasDocuments && <ExpiringDocuments />}
      {hasAssignments ? (
        <CurrentAssignment />
      ) : (
        <EmptyState title={ess.nothingOpen} description={ess.nothingOpenWhy} />
      )}
    </PortalPage>
  );
}
