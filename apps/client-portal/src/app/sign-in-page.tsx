import { LanguageChoice } from '@stint/spa-kit/language/language-choice.tsx';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { SignInView } from '@stint/spa-kit/session/sign-in-view.tsx';
import type { Viewer } from '@stint/spa-kit/session/viewer.ts';
import { useTexts } from '../messages/texts.ts';

export default function SignInPage({ onSignedIn }: { onSignedIn: (viewer: Viewer) => void }) {
  const { signInTitle } = useMessages();
  const { portal, signInLead } = useTexts();
  return (
    <SignInView
      name={portal}
      title={signInTitle}
      lead={signInLead}
      foot={<LanguageChoice />}
      onSignedIn={onSignedIn}
    />
  );
}
