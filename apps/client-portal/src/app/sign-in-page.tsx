import { SignInView } from '@stint/spa-kit/session/sign-in-view.tsx';
import type { Viewer } from '@stint/spa-kit/session/viewer.ts';

export default function SignInPage({ onSignedIn }: { onSignedIn: (viewer: Viewer) => void }) {
  return (
    <SignInView
      name="Client portal"
      title="Sign in"
      lead="Use the company ID and user name that your staffing agency gave you."
      onSignedIn={onSignedIn}
    />
  );
}
