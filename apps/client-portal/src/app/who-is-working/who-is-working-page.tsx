import { PortalPage } from '@stint/spa-kit/portal/portal-page.tsx';
import { useWhoIsWorking } from '@stint/spa-kit/who-is-working/use-who-is-working.ts';
import { WorkingBoard } from '@stint/spa-kit/who-is-working/working-board.tsx';

/** Who works today in the contact's scope and at their locations, live. */
export default function WhoIsWorkingPage() {
  const working = useWhoIsWorking();
  return (
    <PortalPage title={working?.texts.title ?? 'Who’s Working'} loading={working === null}>
      {working && <WorkingBoard {...working} />}
    </PortalPage>
  );
}
