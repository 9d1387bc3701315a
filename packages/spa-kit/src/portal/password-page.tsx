import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useNavigate } from '@tanstack/react-router';
import { useMessages } from '../messages/messages-context.tsx';
import { ChangePasswordForm } from '../session/change-password-form.tsx';
import { useSession } from '../session/session.ts';
import { PortalPage } from './portal-page.tsx';

/** The own password, which leads back to the account. */
export default function PasswordPage() {
  const { enter } = useSession();
  const messages = useMessages();
  const navigate = useNavigate();
  return (
    <PortalPage
      title={messages.changePassword}
      lead={messages.portal.passwordText}
      back={{ to: '/account', label: messages.portal.account }}
    >
      <div style={{ maxWidth: 420 }}>
        <ChangePasswordForm
          size="lg"
          onChanged={(viewer) => {
            enter(viewer);
            showNotice({ message: messages.passwordChanged });
            void navigate({ to: '/account' });
          }}
        />
      </div>
    </PortalPage>
  );
}
