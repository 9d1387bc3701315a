import { SignInForm } from '@stint/spa-kit/session/sign-in-form.tsx';
import type { Viewer } from '@stint/spa-kit/session/viewer.ts';
import { DoorPage } from '@stint/spa-kit/views/door-page.tsx';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { useEssMessages } from './language.tsx';

export default function SignInPage({ onSignedIn }: { onSignedIn: (viewer: Viewer) => void }) {
  const messages = useMessages();
  const { portal } = useEssMessages();
  return (
    <DoorPage name={portal} title={messages.signInTitle} foot={<LanguageChoice />}>
      <SignInForm size="lg" onSignedIn={onSignedIn} />
    </DoorPage>
  );
}
