import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { ChangePasswordForm } from '@stint/spa-kit/session/change-password-form.tsx';
import { SessionsList } from '@stint/spa-kit/session/sessions-list.tsx';
import { useSession } from '@stint/spa-kit/session/session.ts';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { GuardedDialog } from '@stint/spa-kit/views/guarded-dialog.tsx';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { showNotice } from '@stint/ui/notice/notice.tsx';

const OneTimeCodesDialog = lazy(() => import('./one-time-codes-dialog.tsx'));

type OwnAccountDialogProps = { part: 'sessions' | 'password' | 'codes'; onClose: () => void };

/** The own sessions, password or one-time codes. Loaded when it is first opened. */
export default function OwnAccountDialog({ part, onClose }: OwnAccountDialogProps) {
  const { enter } = useSession();
  const messages = useMessages();
  if (part === 'codes') return <OneTimeCodesDialog onClose={onClose} />;
  if (part === 'sessions')
    return (
      <Dialog onClose={onClose} title="Where you are signed in">
        <SessionsList />
      </Dialog>
    );
  return (
    <GuardedDialog onClose={onClose} title={messages.changePassword}>
      <ChangePasswordForm
        onChanged={(viewer) => {
          onClose();
          enter(viewer);
          showNotice({ message: messages.passwordChanged });
        }}
      />
    </GuardedDialog>
  );
}
