import { Button } from '@mantine/core';
import { ChangePasswordForm } from '@stint/spa-kit/session/change-password-form.tsx';
import { useSession } from '@stint/spa-kit/session/session.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { DoorPage } from '@stint/spa-kit/views/door-page.tsx';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { Link, useNavigate } from '@tanstack/react-router';

export default function PasswordPage() {
  const { agency } = useViewer();
  const { enter } = useSession();
  const messages = useMessages();
  const navigate = useNavigate();
  return (
    <DoorPage
      name={agency.name}
      title={messages.changePassword}
      foot={
        <Button component={Link} to="/" variant="subtle" fullWidth>
          Back
        </Button>
      }
    >
      <ChangePasswordForm
        onChanged={(viewer) => {
          enter(viewer);
          showNotice({ message: messages.passwordChanged });
          void navigate({ to: '/' });
        }}
      />
    </DoorPage>
  );
}
