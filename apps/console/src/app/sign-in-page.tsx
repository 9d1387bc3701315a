import { SignInView } from '@stint/spa-kit/session/sign-in-view.tsx';
import type { Viewer } from '@stint/spa-kit/session/viewer.ts';

export default function SignInPage({ onSignedIn }: { onSignedIn: (viewer: Viewer) => void }) {
  return <SignInView name="Stint" title="Sign in to the console" onSignedIn={onSignedIn} />;
}
