import { SignInForm } from '@stint/spa-kit/session/sign-in-form.tsx';
import type { Viewer } from '@stint/spa-kit/session/viewer.ts';
import { DoorPage } from '@stint/spa-kit/views/door-page.tsx';

export default function SignInPage({ onSignedIn }: { onSignedIn: (viewer: Viewer) => void }) {
  return (
    <DoorPage name="Stint" title="Sign in to the console">
      <SignInForm onSignedIn={onSignedIn} />
    </DoorPage>
  );
}
