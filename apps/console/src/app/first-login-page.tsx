import { ChangePasswordForm } from '@stint/spa-kit/session/change-password-form.tsx';
import type { Viewer } from '@stint/spa-kit/session/viewer.ts';
import { DoorPage } from '@stint/spa-kit/views/door-page.tsx';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';

/** Nothing else opens before somebody who came with a given password has chosen an own one. */
export default function FirstLoginPage({ onChanged }: { onChanged: (viewer: Viewer) => void }) {
  const messages = useMessages();
  return (
    <DoorPage name="Stint" title={messages.firstLoginTitle} lead={messages.firstLoginWhy}>
      <ChangePasswordForm onChanged={onChanged} />
    </DoorPage>
  );
}
