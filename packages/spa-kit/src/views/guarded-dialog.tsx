import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { LeaveQuestion } from '@stint/ui/dialog/leave-question.tsx';
import { leaveTyped } from '@stint/ui/dialog/leave-typed.ts';
import { useLeaving } from '@stint/ui/dialog/use-leaving.ts';
import { UnsavedFormsContext, useUnsavedForms } from '@stint/ui/form/unsaved-forms.ts';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { LeaveGuard } from './leave-guard.tsx';

type GuardedDialogProps = {
  title: string;
  onClose: () => void;
  /** Not closed by a click next to it, even while nothing is typed. */
  closesByButtonOnly?: boolean;
  children: ReactNode;
};

/**
 * A dialog of the frame around all screens, whose forms have buttons of their own. It asks before what was typed in one
 * of them is lost, and closes with the screen that it was opened on.
 */
export function GuardedDialog({
  title,
  onClose,
  closesByButtonOnly = false,
  children,
}: GuardedDialogProps) {
  const { unsaved, note } = useUnsavedForms();
  const root = useRef<HTMLDivElement>(null);
  const leaving = useLeaving({ unsaved, root, onClose });
  const pathname = useLocation({ select: (location) => location.pathname });
  const [openedOn] = useState(pathname);
  useEffect(() => {
    if (pathname !== openedOn) onClose();
  }, [pathname, openedOn, onClose]);
  return (
    <Dialog
      onClose={leaving.leave}
      title={title}
      closeOnClickOutside={!unsaved && !closesByButtonOnly}
    >
      <LeaveGuard unsaved={unsaved && !leaving.over} />
      <div ref={root}>
        <UnsavedFormsContext value={note}>{children}</UnsavedFormsContext>
      </div>
      {leaving.asking && (
        <LeaveQuestion onDiscard={leaving.discard} onStay={leaving.stay} words={leaveTyped} />
      )}
    </Dialog>
  );
}
