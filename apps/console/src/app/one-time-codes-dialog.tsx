import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { SecondFactorStatus } from '@stint/spa-kit/session/second-factor/second-factor-status.tsx';
import { useSecondFactorWords } from '@stint/spa-kit/session/second-factor/second-factor-words.ts';
import { SetUpSteps } from '@stint/spa-kit/session/second-factor/set-up-steps.tsx';
import { useSetUp } from '@stint/spa-kit/session/second-factor/use-set-up.ts';
import { useSession } from '@stint/spa-kit/session/session.ts';
import { useViewer, type Viewer } from '@stint/spa-kit/session/viewer.ts';
import { LeaveGuard } from '@stint/spa-kit/views/leave-guard.tsx';
import { useEffect, useState } from 'react';

type OneTimeCodesDialogProps = { onClose: () => void };

/** The own one-time codes: sets them up, or says that they are on and turns them off. */
export default function OneTimeCodesDialog({ onClose }: OneTimeCodesDialogProps) {
  const { recoveryCodesLeft } = useViewer();
  const { enter, reread } = useSession();
  const messages = useMessages();
  const words = useSecondFactorWords();
  const [settingUp, setSettingUp] = useState(false);
  // Recovery codes may have been used elsewhere, or codes turned off, since the viewer was read.
  useEffect(() => void reread(), [reread]);
  // Lasts: codes are on before the recovery codes have been seen.
  if (recoveryCodesLeft === null && !settingUp) setSettingUp(true);
  if (settingUp || recoveryCodesLeft === null) return <SetUpDialog onClose={onClose} />;
  const turnedOff = (viewer: Viewer) => {
    onClose();
    enter(viewer);
    showNotice({ message: words.turnedOff });
  };
  return (
    <Dialog onClose={onClose} title={messages.oneTimeCodes}>
      <SecondFactorStatus recoveryCodesLeft={recoveryCodesLeft} onTurnedOff={turnedOff} />
    </Dialog>
  );
}

function SetUpDialog({ onClose }: OneTimeCodesDialogProps) {
  const { enter } = useSession();
  const messages = useMessages();
  const words = useSecondFactorWords();
  const setUp = useSetUp({ onTurnedOn: enter, onClose });
  return (
    <Dialog
      onClose={setUp.leaving.leave}
      title={messages.oneTimeCodes}
      closeOnClickOutside={!setUp.unsaved}
    >
      <LeaveGuard unsaved={setUp.unsaved} inAddress why={words.lost} />
      <SetUpSteps setUp={setUp} why={words.why} />
    </Dialog>
  );
}
