import { SignInView } from '@stint/spa-kit/session/sign-in-view.tsx';
import type { Viewer } from '@stint/spa-kit/session/viewer.ts';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { LanguageChoice } from '@stint/spa-kit/language/language-choice.tsx';
import { useTexts } from '../messages/texts.ts';
import { useForgottenClock } from './use-forgotten-clock.ts';

export default function SignInPage({ onSignedIn }: { onSignedIn: (viewer: Viewer) => void }) {
  const messages = useMessages();
  const { portal } = useTexts();
  useForgottenClock(true);
  return (
    <SignInView
      name={portal}
      title={messages.signInTitle}
      foot={<LanguageChoice />}
      size="lg"
      onSignedIn={onSignedIn}
    />
  );
}
