import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeClient } from '@stint/spa-kit/client/make-client.ts';
import { SessionsDocument } from '@stint/spa-kit/session/sessions-list.tsx';
import { SignInDocument } from '@stint/spa-kit/session/use-sign-in.ts';
import { SignOutDocument } from '@stint/spa-kit/session/use-sign-out.ts';
import { ViewerDocument, type Viewer } from '@stint/spa-kit/session/viewer.ts';
import { on } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { contactViewer } from '@stint/spa-kit/testing/viewers.ts';
import { expect, test } from 'vitest';
import { PortalHomeDocument } from '../src/app/home/home-document.ts';
import { PortalApp } from '../src/app/portal-app.tsx';

function renderPortal(viewer: Viewer | null) {
  server.use(on(ViewerDocument).answers(() => ({ viewer })));
  const history = createMemoryHistory({ initialEntries: ['/portal/'] });
  render(<PortalApp client={makeClient({ door: 'portal' })} history={history} env="test" />);
  return userEvent.setup();
}

test('a contact signs in, sees that no section is open yet, and signs out', async () => {
  const user = renderPortal(null);
  server.use(
    on(SignInDocument).answers(() => ({
      signIn: { __typename: 'SignedIn', viewer: contactViewer() },
    })),
    on(PortalHomeDocument).answers(() => ({ viewer: null }) as never),
    on(SessionsDocument).answers(() => ({ sessions: [] })),
    on(SignOutDocument).answers(() => ({ signOut: true })),
  );
  await user.type(await screen.findByLabelText('Company ID'), 'harbor');
  await user.type(screen.getByLabelText('User name'), 'dana');
  await user.type(screen.getByLabelText('Password'), 'correct horse battery{Enter}');

  await screen.findByText('Your agency hasn’t shared anything here yet');
  screen.getByText('Harbor Staffing');
  await user.click(screen.getByRole('link', { name: 'Account' }));
  await screen.findByText('Dana Whitfield');
  await user.click(screen.getByRole('button', { name: 'Sign out' }));
  await screen.findByLabelText('Company ID');
});

test('the first login leads to choosing a password', async () => {
  renderPortal(contactViewer({ mustChangePassword: true }));
  await screen.findByRole('heading', { level: 1, name: 'Choose your own password' });
});

test('the own menu opens as soon as its code is there', async () => {
  const user = renderPortal(contactViewer());
  server.use(on(PortalHomeDocument).answers(() => ({ viewer: null }) as never));
  await user.click(await screen.findByRole('button', { name: 'Dana Whitfield, account menu' }));
  await screen.findByRole('menuitem', { name: 'Sign out' });
  screen.getByRole('menuitem', { name: 'Account' });
});

test('a link for another app is not read as one for this', async () => {
  window.history.replaceState(null, '', '/ess/choose-password#agc_token');
  const user = renderPortal(null);
  await user.click(await screen.findByRole('button', { name: 'Forgot password?' }));
  await screen.findByRole('button', { name: 'Send link' });
  await user.click(screen.getByRole('button', { name: 'Back to sign-in' }));
  await screen.findByRole('button', { name: 'Sign in' });
});

test('a banner says that somebody is viewing, and leads out', async () => {
  let signedOut = 0;
  const user = renderPortal(contactViewer({ viewedBy: 'Maya Lindqvist' }));
  server.use(
    on(PortalHomeDocument).answers(() => ({ viewer: null }) as never),
    on(SignOutDocument).answers(() => {
      signedOut += 1;
      return { signOut: true };
    }),
  );
  await screen.findByText('You see what Dana Whitfield sees. You can’t change anything here.');
  await user.click(screen.getByRole('button', { name: 'Stop viewing' }));
  await waitFor(() => expect(signedOut).toBe(1));
});

test('who signed in themselves sees no banner', async () => {
  renderPortal(contactViewer());
  server.use(on(PortalHomeDocument).answers(() => ({ viewer: null }) as never));
  await screen.findByText('Your agency hasn’t shared anything here yet');
  expect(screen.queryByRole('button', { name: 'Stop viewing' })).toBeNull();
});

test('the page of a session that was ended lets go of what it showed, and asks to sign in', async () => {
  const user = renderPortal(contactViewer());
  server.use(
    on(PortalHomeDocument).answers(() => ({ viewer: null }) as never),
    on(SessionsDocument).findsSessionEnded(),
  );
  await screen.findByText('Harbor Staffing');
  await user.click(screen.getByRole('link', { name: 'Account' }));
  const dialog = await screen.findByRole('dialog', { name: 'Please sign in again' });
  within(dialog).getByText('Your session was ended.');
  expect(screen.queryByText('Harbor Staffing')).toBeNull();
  expect(screen.queryByText('Dana Whitfield')).toBeNull();

  server.use(
    on(SessionsDocument).answers(() => ({ sessions: [] })),
    on(SignInDocument).answers(() => ({
      signIn: { __typename: 'SignedIn', viewer: contactViewer() },
    })),
  );
  await user.type(within(dialog).getByLabelText('Password'), 'correct horse battery{Enter}');
  await screen.findByText('Dana Whitfield');
});

test.each(['fails', 'findsSessionEnded'] as const)(
  'when viewing as somebody has ended (%s), that is said, and the way leads back',
  async (how) => {
    const user = renderPortal(contactViewer({ viewedBy: 'Maya Lindqvist' }));
    const sessions = on(SessionsDocument);
    server.use(
      on(PortalHomeDocument).answers(() => ({ viewer: null }) as never),
      how === 'fails' ? sessions.fails('UNAUTHENTICATED') : sessions.findsSessionEnded(),
    );
    await screen.findByText('Harbor Staffing');
    await user.click(screen.getByRole('link', { name: 'Account' }));
    await screen.findByRole('heading', { level: 1, name: 'Viewing has ended' });
    const back = screen.getByRole('link', { name: 'Back to User management' });
    expect(back.getAttribute('href')).toBe('/console/accounts');
    expect(screen.queryByText('Harbor Staffing')).toBeNull();
    expect(screen.queryByLabelText('Password')).toBeNull();
  },
);
