import { PortalPage } from '@stint/spa-kit/portal/portal-page.tsx';
import { useWhoIsWorking } from '@stint/spa-kit/who-is-working/use-who-is-working.ts';
import { WorkingBoard } from '@stint/spa-kit/who-is-working/working-board.tsx';
import { useTexts } from '../../messages/texts.ts';

/** Who works today in the contact's scope and at their locations, live. */
export default function WhoIsWorkingPage() {
  const { sections } = useTexts();
  const working = useWhoIsWorking();
  return (
    <PortalPage title={sections.whoIsWorking} loading={working === null}>
      {working && <WorkingBoard {...working} />}
    </PortalPage>
  );
}
