import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { ChangePasswordForm } from '@stint/spa-kit/session/change-password-form.tsx';
import { SessionsList } from '@stint/spa-kit/session/sessions-list.tsx';
import { useSession } from '@stint/spa-kit/session/session.ts';
import { useWords } from '@stint/spa-kit/words/words-context.tsx';
import { showNotice } from '@stint/ui/notice/notice.tsx';

type OwnAccountDialogProps = { part: 'sessions' | 'password'; onClose: () => void };

/** The own sessions, or the own password. Loaded when it is first opened. */
export default function OwnAccountDialog({ part, onClose }: OwnAccountDialogProps) {
  const { enter } = useSession();
  const words = useWords();
  if (part === 'sessions')
    return (
      <Dialog onClose={onClose} title="Where you are signed in">
        <SessionsList />
      </Dialog>
    );
  return (
    <Dialog onClose={onClose} title={words.changePassword}>
      <ChangePasswordForm
        onChanged={(viewer) => {
          onClose();
          enter(viewer);
          showNotice({ message: words.passwordChanged });
        }}
      />
    </Dialog>
  );
}
