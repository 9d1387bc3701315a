import { SignInView } from '@stint/spa-kit/session/sign-in-view.tsx';
import type { Viewer } from '@stint/spa-kit/session/viewer.ts';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { useEffect } from 'react';
import { LanguageChoice } from './language-choice.tsx';
import { useTexts } from '../messages/texts.ts';

/** Loaded after the page: it is no part of signing in. */
const forget = () => import('../features/clock/device/forget-clock.ts');

/** Nobody is signed in: what the device knows of the clock of whoever was goes too. */
export default function SignInPage({ onSignedIn }: { onSignedIn: (viewer: Viewer) => void }) {
  const messages = useMessages();
  const { portal } = useTexts();
  useEffect(() => {
    forget()
      .then(({ forgetClock }) => forgetClock())
      .catch(() => {});
  }, []);
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
