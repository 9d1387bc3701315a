import { UnsavedFormsContext, useUnsavedForms } from '@stint/ui/form/unsaved-forms.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useMessages } from '../messages/messages-context.tsx';
import { ChangePasswordForm } from '../session/change-password-form.tsx';
import { useSession } from '../session/session.ts';
import { LeaveGuard } from '../views/leave-guard.tsx';
import { PortalPage } from './portal-page.tsx';

/** The own password, which leads back to the account. */
export default function PasswordPage() {
  const { enter } = useSession();
  const messages = useMessages();
  const navigate = useNavigate();
  const { unsaved, note } = useUnsavedForms();
  const [isChanged, setIsChanged] = useState(false);
  return (
    <PortalPage
      title={messages.changePassword}
      lead={messages.portal.passwordText}
      back={{ to: '/account', label: messages.portal.account }}
    >
      <LeaveGuard unsaved={unsaved && !isChanged} />
      <div style={{ maxWidth: 420 }}>
        <UnsavedFormsContext value={note}>
          <ChangePasswordForm
            size="lg"
            onChanged={(viewer) => {
              // The guard must be removed before the screen changes.
              flushSync(() => setIsChanged(true));
              enter(viewer);
              showNotice({ message: messages.passwordChanged });
              void navigate({ to: '/account' });
            }}
          />
        </UnsavedFormsContext>
      </div>
    </PortalPage>
  );
}
