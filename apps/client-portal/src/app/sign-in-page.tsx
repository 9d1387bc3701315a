import { SignInForm } from '@stint/spa-kit/session/sign-in-form.tsx';
import type { Viewer } from '@stint/spa-kit/session/viewer.ts';
import { DoorPage } from '@stint/spa-kit/views/door-page.tsx';

export default function SignInPage({ onSignedIn }: { onSignedIn: (viewer: Viewer) => void }) {
  return (
    <DoorPage
      name="Client portal"
      title="Sign in"
      lead="With the company ID and user name that your staffing agency gave you."
    >
      <SignInForm onSignedIn={onSignedIn} />
    </DoorPage>
  );
}
