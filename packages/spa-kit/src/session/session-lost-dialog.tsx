import { Button, Modal, Stack, Text } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useStintClient } from '../client/client-context.tsx';
import { useWords } from '../words/words-context.tsx';
import { SignInForm } from './sign-in-form.tsx';
import type { Viewer } from './viewer.ts';

type SessionLostDialogProps = { viewer: Viewer; onSignedIn: (viewer: Viewer) => void };

/**
 * Asks the same person to sign in again over the screen they were working on. Somebody else starts
 * the app anew.
 */
export function SessionLostDialog({ viewer, onSignedIn }: SessionLostDialogProps) {
  const { sessionLoss } = useStintClient();
  const words = useWords();
  const lost = useSyncExternalStore(sessionLoss.subscribe, sessionLoss.isLost);

  const resume = (entered: Viewer) => {
    onSignedIn(entered);
    sessionLoss.restore();
  };

  return (
    <Modal
      opened={lost}
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={words.sessionLostTitle}
      zIndex={1000}
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
    </Modal>
  );
}
