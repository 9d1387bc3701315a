import type { ReactNode } from 'react';
import { DoorPage } from '../views/door-page.tsx';
import { OtherApps } from './other-apps.tsx';
import { SignInForm } from './sign-in-form.tsx';
import type { Viewer } from './viewer.ts';

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

/** The sign-in page of an app: the form, the accounts of a demo, and the way to the other apps. */
export function SignInView({ foot, size, onSignedIn, ...page }: SignInViewProps) {
  return (
    <DoorPage
      {...page}
      foot={
        <>
          {foot}
          <OtherApps />
        </>
      }
    >
      <SignInForm size={size} onSignedIn={onSignedIn} />
    </DoorPage>
  );
}
