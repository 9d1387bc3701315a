import { Button, Stack, Text } from '@mantine/core';
import type { Messages } from '@stint/messages/screen/messages.ts';
import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { hasUnsavedInput } from '@stint/ui/form/unsaved-input.ts';
import { useStintClient } from '../client/client-context.tsx';
import type { Loss } from '../client/session-loss.ts';
import { useMessages } from '../messages/messages-context.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { useViewer, type Viewer } from './viewer.ts';

/** Over every other dialog, the command palette (9999) too. */
const aboveAll = 10_000;

type SessionLostDialogProps = { loss: Loss; onSignedIn: (viewer: Viewer) => void };

/**
 * Asks the same person to sign in again, over the screen they were working on where that stayed. Somebody else starts the
 * app anew.
 */
export default function SessionLostDialog({ loss, onSignedIn }: SessionLostDialogProps) {
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
        <Text size="sm">{sentenceOf(loss, messages)}</Text>
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

function sentenceOf(loss: Loss, messages: Messages): string {
  if (loss === 'ended') return messages.sessionEnded;
  return hasUnsavedInput() ? messages.sessionLostKept : messages.sessionLost;
}
