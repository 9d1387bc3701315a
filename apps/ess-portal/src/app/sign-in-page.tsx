import { SignInForm } from '@stint/spa-kit/session/sign-in-form.tsx';
import type { Viewer } from '@stint/spa-kit/session/viewer.ts';
import { DoorPage } from '@stint/spa-kit/views/door-page.tsx';
import { useWords } from '@stint/spa-kit/words/words-context.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { useEssWords } from './language.tsx';

export default function SignInPage({ onSignedIn }: { onSignedIn: (viewer: Viewer) => void }) {
  const words = useWords();
  const { portal } = useEssWords();
  return (
    <DoorPage name={portal} title={words.signInTitle} foot={<LanguageChoice />}>
      <SignInForm size="lg" onSignedIn={onSignedIn} />
    </DoorPage>
  );
}
