import { Button, Stack, Text } from '@mantine/core';
import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { useStintClient } from '../client/client-context.tsx';
import { useMessages } from '../messages/messages-context.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { useViewer, type Viewer } from './viewer.ts';

/** Over every other dialog, the command palette (9999) too. */
const aboveAll = 10_000;

/**
 * Asks the same person to sign in again over the screen they were working on. Somebody else starts
 * the app anew.
 */
export default function SessionLostDialog({
  onSignedIn,
}: {
  onSignedIn: (viewer: Viewer) => void;
}) {
  const viewer = useViewer();
  const { sessionLoss } = useStintClient();
  const messages = useMessages();

  const resume = (entered: Viewer) => {
    onSignedIn(entered);
    sessionLoss.restore();
  };

  return (
    <Dialog
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={messages.sessionLostTitle}
      zIndex={aboveAll}
    >
      <Stack gap="sm">
        <Text size="sm">{messages.sessionLostKept}</Text>
        <SignInForm
          known={{ companyId: viewer.agency.companyId, userName: viewer.account.userName }}
          onSignedIn={resume}
        />
        <Button variant="subtle" onClick={() => window.location.reload()}>
          {messages.signInAsSomebodyElse}
        </Button>
      </Stack>
    </Dialog>
  );
}
