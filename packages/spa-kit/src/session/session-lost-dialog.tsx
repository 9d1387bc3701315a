import { Button, Stack, Text } from '@mantine/core';
import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { useStintClient } from '../client/client-context.tsx';
import { useWords } from '../words/words-context.tsx';
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
  const words = useWords();

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
      title={words.sessionLostTitle}
      zIndex={aboveAll}
    >
      <Stack gap="sm">
        <Text size="sm">{words.sessionLostKept}</Text>
        <SignInForm
          known={{ companyId: viewer.agency.companyId, userName: viewer.account.userName }}
          onSignedIn={resume}
        />
        <Button variant="subtle" onClick={() => window.location.reload()}>
          {words.signInAsSomebodyElse}
        </Button>
      </Stack>
    </Dialog>
  );
}
