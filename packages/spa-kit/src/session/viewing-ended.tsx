import { Button } from '@mantine/core';
import { useMessages } from '../messages/messages-context.tsx';
import { DoorPage } from '../views/door-page.tsx';
import { accountsPath } from './viewing-banner.tsx';

/** Takes the place of what an administrator saw as somebody else, once that has ended: closes the tab, or leads back. */
export default function ViewingEnded({ name }: { name: string }) {
  const { viewingEnded } = useMessages();
  return (
    <DoorPage name="Stint" title={viewingEnded.title} lead={viewingEnded.text(name)}>
      {/* A tab that a script opened closes; any other follows the link. */}
      <Button component="a" href={accountsPath} fullWidth onClick={() => window.close()}>
        {viewingEnded.back}
      </Button>
    </DoorPage>
  );
}
