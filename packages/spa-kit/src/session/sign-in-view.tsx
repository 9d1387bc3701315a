import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { Suspense, useState, type ReactNode } from 'react';
import { useMessages } from '../messages/messages-context.tsx';
import { DoorPage } from '../views/door-page.tsx';
import { useOneTimeLink } from './one-time-link.ts';
import { OtherApps } from './other-apps.tsx';
import { SignInForm } from './sign-in-form.tsx';
import type { Viewer } from './viewer.ts';

const ForgotPasswordForm = lazy(() => import('./forgot-password-form.tsx'));
const ChoosePasswordForm = lazy(() => import('./choose-password-form.tsx'));

type SignInViewProps = {
  /** The product or portal, over the card. */
  name: string;
  title: string;
  lead?: string;
  /** Under the card, above the links to the other apps. */
  foot?: ReactNode;
  /** `lg` where fingers press. */
  size?: 'sm' | 'lg';
  onSignedIn: (viewer: Viewer) => void;
};

/**
 * The sign-in page of an app: the form, the accounts of a demo, and the way to the other apps; for those who
 * forgot their password how to get a link, and for those who came by one how to choose a password.
 */
export function SignInView({ name, title, lead, foot, size, onSignedIn }: SignInViewProps) {
  const messages = useMessages();
  const { token, leave } = useOneTimeLink();
  const [forgotten, setForgotten] = useState(false);
  const forget = () => {
    leave();
    setForgotten(true);
  };
  const stands =
    token !== null
      ? {
          title: messages.choosePasswordTitle,
          lead: messages.choosePasswordWhy,
          children: (
            <ChoosePasswordForm
              key={token}
              {...{ token, size, onSignedIn }}
              onForgotten={forget}
              onLeave={leave}
            />
          ),
        }
      : forgotten
        ? {
            title: messages.forgotPassword,
            lead: messages.forgotPasswordWhy,
            children: <ForgotPasswordForm size={size} onLeave={() => setForgotten(false)} />,
          }
        : {
            title,
            lead,
            children: <SignInForm size={size} onSignedIn={onSignedIn} onForgotten={forget} />,
          };
  return (
    <DoorPage
      name={name}
      title={stands.title}
      lead={stands.lead}
      foot={
        <>
          {foot}
          <OtherApps />
        </>
      }
    >
      {/* What stood here before does not wait, hidden, for the code of what follows. */}
      <Suspense key={stands.title}>{stands.children}</Suspense>
    </DoorPage>
  );
}
