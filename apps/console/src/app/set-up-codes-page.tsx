import { Button } from '@mantine/core';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { useSecondFactorWords } from '@stint/spa-kit/session/second-factor/second-factor-words.ts';
import { SetUpSteps } from '@stint/spa-kit/session/second-factor/set-up-steps.tsx';
import { useSetUp } from '@stint/spa-kit/session/second-factor/use-set-up.ts';
import { useSession } from '@stint/spa-kit/session/session.ts';
import type { Viewer } from '@stint/spa-kit/session/viewer.ts';
import { DoorPage } from '@stint/spa-kit/views/door-page.tsx';
import { useLeaveWarning } from '@stint/ui/form/use-leave-warning.ts';
import { useRef } from 'react';

/** Nothing else opens before somebody of an agency that requires one-time codes has set them up. */
export default function SetUpCodesPage({ onSetUp }: { onSetUp: (viewer: Viewer) => void }) {
  const messages = useMessages();
  const words = useSecondFactorWords();
  const { signOut } = useSession();
  const viewer = useRef<Viewer>(null);
  const setUp = useSetUp({
    onTurnedOn: (entered) => void (viewer.current = entered),
    onClose: () => viewer.current && onSetUp(viewer.current),
  });
  useLeaveWarning(setUp.unsaved);
  return (
    <DoorPage
      name="Stint"
      title={words.requiredTitle}
      foot={
        // Signing out would lose the recovery codes.
        setUp.shown === null && (
          <Button variant="subtle" onClick={() => void signOut()}>
            {messages.signOut}
          </Button>
        )
      }
    >
      <SetUpSteps setUp={setUp} why={words.requiredWhy} />
    </DoorPage>
  );
}
