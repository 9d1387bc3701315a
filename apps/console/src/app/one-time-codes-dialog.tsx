import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { SecondFactorStatus } from '@stint/spa-kit/session/second-factor/second-factor-status.tsx';
import { useSecondFactorWords } from '@stint/spa-kit/session/second-factor/second-factor-words.ts';
import { SetUpSteps } from '@stint/spa-kit/session/second-factor/set-up-steps.tsx';
import { RenewCodes } from '@stint/spa-kit/session/second-factor/renew-codes.tsx';
import {
  useShownCodes,
  type CodesOnce,
} from '@stint/spa-kit/session/second-factor/use-shown-codes.ts';
import { useSetUp } from '@stint/spa-kit/session/second-factor/use-set-up.ts';
import { useSession } from '@stint/spa-kit/session/session.ts';
import { useViewer, type Viewer } from '@stint/spa-kit/session/viewer.ts';
import { GuardedDialog } from '@stint/spa-kit/views/guarded-dialog.tsx';
import { LeaveGuard } from '@stint/spa-kit/views/leave-guard.tsx';
import { useEffect, useState, type ReactNode } from 'react';

type OneTimeCodesDialogProps = { onClose: () => void };

/** The own one-time codes: sets them up, or says that they are on, replaces recovery codes and turns them off. */
export default function OneTimeCodesDialog({ onClose }: OneTimeCodesDialogProps) {
  const { recoveryCodesLeft } = useViewer();
  const { reread } = useSession();
  const [settingUp, setSettingUp] = useState(false);
  // Recovery codes may have been used elsewhere, or codes turned off, since the viewer was read.
  useEffect(() => void reread(), [reread]);
  // Lasts: codes are on before the recovery codes have been seen.
  if (recoveryCodesLeft === null && !settingUp) setSettingUp(true);
  if (settingUp || recoveryCodesLeft === null) return <SetUpDialog onClose={onClose} />;
  return <StatusDialog recoveryCodesLeft={recoveryCodesLeft} onClose={onClose} />;
}

type StatusDialogProps = OneTimeCodesDialogProps & { recoveryCodesLeft: number };

function StatusDialog({ recoveryCodesLeft, onClose }: StatusDialogProps) {
  const { enter } = useSession();
  const words = useSecondFactorWords();
  const codes = useShownCodes(onClose);
  const [renewing, setRenewing] = useState(false);
  const turnedOff = (viewer: Viewer) => {
    onClose();
    enter(viewer);
    showNotice({ message: words.turnedOff });
  };
  return (
    <CodesDialog codes={codes}>
      {renewing ? (
        <RenewCodes codes={codes} onRenewed={enter} />
      ) : (
        <SecondFactorStatus
          recoveryCodesLeft={recoveryCodesLeft}
          onRenew={() => setRenewing(true)}
          onTurnedOff={turnedOff}
        />
      )}
    </CodesDialog>
  );
}

function SetUpDialog({ onClose }: OneTimeCodesDialogProps) {
  const { enter } = useSession();
  const words = useSecondFactorWords();
  const setUp = useSetUp({ onTurnedOn: enter, onClose });
  return (
    <CodesDialog codes={setUp}>
      <SetUpSteps setUp={setUp} why={words.why} />
    </CodesDialog>
  );
}

type CodesDialogProps = {
  codes: Pick<CodesOnce, 'leaving' | 'unsaved'>;
  children: ReactNode;
};

/** Is not left by a slip while it shows recovery codes. */
function CodesDialog({ codes: { leaving, unsaved }, children }: CodesDialogProps) {
  const messages = useMessages();
  const words = useSecondFactorWords();
  return (
    <>
      <LeaveGuard unsaved={unsaved} inAddress why={words.lost} />
      <GuardedDialog
        onClose={leaving.leave}
        title={messages.oneTimeCodes}
        closesByButtonOnly={unsaved}
      >
        {children}
      </GuardedDialog>
    </>
  );
}
