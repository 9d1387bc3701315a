import { PortalPage } from '@stint/spa-kit/portal/portal-page.tsx';
import { useMay, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { useTexts } from '../../messages/texts.ts';
import { CurrentAssignment } from './current-assignment.tsx';

/** Whom the portal greets, and what they work on now. */
export default function HomePage() {
  const { account } = useViewer();
  const ess = useTexts();
  const hasAssignments = useMay('assignment:read');
  return (
    <PortalPage title={ess.greeting(account.displayName)}>
      {hasAssignments ? (
        <CurrentAssignment />
      ) : (
        <EmptyState title={ess.nothingOpen} description={ess.nothingOpenWhy} />
      )}
    </PortalPage>
  );
}
