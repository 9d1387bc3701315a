import { LanguageChoice } from '@stint/spa-kit/language/language-choice.tsx';
import { ChangePasswordForm } from '@stint/spa-kit/session/change-password-form.tsx';
import type { Viewer } from '@stint/spa-kit/session/viewer.ts';
import { DoorPage } from '@stint/spa-kit/views/door-page.tsx';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { useTexts } from '../messages/texts.ts';

/** Shown until a person with a given password has chosen a new one. */
export default function FirstLoginPage({ onChanged }: { onChanged: (viewer: Viewer) => void }) {
  const messages = useMessages();
  const { portal } = useTexts();
  return (
    <DoorPage
      name={portal}
      title={messages.firstLoginTitle}
      lead={messages.firstLoginWhy}
      foot={<LanguageChoice />}
    >
      <ChangePasswordForm onChanged={onChanged} />
    </DoorPage>
  );
}
