import { ChangePasswordForm } from '@stint/spa-kit/session/change-password-form.tsx';
import type { Viewer } from '@stint/spa-kit/session/viewer.ts';
import { DoorPage } from '@stint/spa-kit/views/door-page.tsx';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';

/** Shown until a person with a given password has chosen a new one. */
export default function FirstLoginPage({ onChanged }: { onChanged: (viewer: Viewer) => void }) {
  const messages = useMessages();
  return (
    <DoorPage name="Client portal" title={messages.firstLoginTitle} lead={messages.firstLoginWhy}>
      <ChangePasswordForm onChanged={onChanged} />
    </DoorPage>
  );
}
