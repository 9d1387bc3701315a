import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { ChangePasswordDocument } from '@stint/spa-kit/session/change-password-form.tsx';
import { DemoAccountsDocument } from '@stint/spa-kit/session/demo-accounts.tsx';
import { SignInDocument, SignInWithCodeDocument } from '@stint/spa-kit/session/use-sign-in.ts';
import { SignOutDocument } from '@stint/spa-kit/session/use-sign-out.ts';
import { ViewerDocument } from '@stint/spa-kit/session/viewer.ts';
import { on } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { expect, test } from 'vitest';
import { renderConsole } from './render-console.tsx';

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);

async function signIn(user: UserEvent, password = 'correct horse battery') {
  await user.type(await screen.findByLabelText('Company ID'), 'harbor');
  await user.type(field('User name'), 'maya');
  await user.type(field('Password'), `${password}{Enter}`);
}

test('signing in shows the console at the address that was asked for, and remembers the company', async () => {
  const { user, address, unmount } = renderConsole('/clients', {
    viewer: null,
    handlers: [
      on(SignInDocument).answers(({ input }) => ({
        signIn:
          input.companyId === 'harbor' && input.userName === 'maya'
            ? { __typename: 'SignedIn', viewer: staffViewer('ALL_IN') }
            : { __typename: 'SignInRefused', message: 'No.', retryAfterSeconds: null },
      })),
    ],
  });
  await screen.findByLabelText('Company ID');
  expect(document.activeElement).toBe(field('Company ID'));
  await signIn(user);
  await screen.findByRole('heading', { level: 1, name: 'Clients' });
  expect(address()).toBe('/clients');

  unmount();
  renderConsole('/clients', { viewer: null });
  await screen.findByLabelText('User name');
  expect(field('Company ID').value).toBe('harbor');
  expect(document.activeElement).toBe(field('User name'));
});

test('whoever signs in is told of attempts at the account that failed before', async () => {
  const failedSignIns = {
    __typename: 'FailedSignIns',
    count: 3,
    lastAt: '2026-11-22T03:00:00Z',
    lastFrom: '203.0.113.9',
  } as const;
  const viewer = staffViewer('ALL_IN', { failedSignIns });
  const { user } = renderConsole('/clients', {
    viewer: null,
    handlers: [on(SignInDocument).answers(() => ({ signIn: { __typename: 'SignedIn', viewer } }))],
  });
  await signIn(user);
  const notice = await screen.findByText(/^3 attempts to sign in to your account failed/);
  expect(notice.textContent).toContain('from 203.0.113.9');
});

test('nothing is sent while a field is empty', async () => {
  const { user } = renderConsole('/clients', { viewer: null });
  await user.click(await screen.findByRole('button', { name: 'Sign in' }));
  expect(screen.getAllByText('Please fill this in')).toHaveLength(3);
});

test('a refusal keeps the names, empties the password and waits there', async () => {
  const { user } = renderConsole('/clients', {
    viewer: null,
    handlers: [
      on(SignInDocument).answers(() => ({
        signIn: {
          __typename: 'SignInRefused',
          message: 'Company ID, user name or password is wrong.',
          retryAfterSeconds: null,
        },
      })),
    ],
  });
  await signIn(user, 'guess');
  expect((await screen.findByRole('alert')).textContent).toBe(
    'Company ID, user name or password is wrong.',
  );
  expect([field('Company ID').value, field('User name').value, field('Password').value]).toEqual([
    'harbor',
    'maya',
    '',
  ]);
  expect(document.activeElement).toBe(field('Password'));
});

test('after too many attempts one is told when to try again', async () => {
  const { user } = renderConsole('/clients', {
    viewer: null,
    handlers: [
      on(SignInDocument).answers(() => ({
        signIn: {
          __typename: 'SignInRefused',
          message: 'Too many attempts.',
          retryAfterSeconds: 14 * 60 + 1,
        },
      })),
    ],
  });
  await signIn(user);
  expect((await screen.findByRole('alert')).textContent).toBe(
    'Too many attempts. Try again in 15 minutes.',
  );
});

test('a server that fails is named, with the id to quote, and nothing typed is lost', async () => {
  const { user } = renderConsole('/clients', {
    viewer: null,
    handlers: [on(SignInDocument).fails('INTERNAL_SERVER_ERROR', 'c-4711')],
  });
  await signIn(user, 'guess');
  await screen.findByText('c-4711');
  expect(field('Password').value).toBe('guess');
});

test('the first login leads to a password of their own before anything else', async () => {
  const firstLogin = staffViewer('ALL_IN', { mustChangePassword: true });
  const { user } = renderConsole('/clients', {
    viewer: firstLogin,
    handlers: [
      on(ChangePasswordDocument).answers(({ input }) => ({
        changePassword:
          input.newPassword.length < 12
            ? {
                __typename: 'InvalidInput',
                message: 'The password was not changed.',
                problems: [
                  {
                    __typename: 'InputProblem',
                    path: 'newPassword',
                    message: 'Use at least 12 characters.',
                  },
                ],
              }
            : { __typename: 'PasswordChanged', viewer: staffViewer('ALL_IN') },
      })),
    ],
  });
  await screen.findByRole('heading', { level: 1, name: 'Choose your own password' });
  expect(screen.queryByRole('navigation')).toBeNull();

  await user.type(field('Current password'), 'given');
  await user.type(field('New password'), 'short');
  await user.type(field('New password again'), 'short{Enter}');
  await screen.findByText('Use at least 12 characters.');

  await user.type(field('New password'), ' but now long');
  await user.type(field('New password again'), ' but now wrong{Enter}');
  await screen.findByText('The two new passwords differ');

  await user.clear(field('New password again'));
  await user.type(field('New password again'), 'short but now long{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Clients' });
});

test('signing out leads back to the sign-in', async () => {
  const { user } = renderConsole('/clients', {
    handlers: [on(SignOutDocument).answers(() => ({ signOut: true }))],
  });
  await user.click(await screen.findByRole('button', { name: 'Maya Lindqvist, account menu' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
  await screen.findByLabelText('Company ID');
});

test('when nobody can say who is signed in, one is told, and trying again helps', async () => {
  const { user } = renderConsole('/clients', {
    handlers: [on(ViewerDocument).fails('INTERNAL_SERVER_ERROR', 'c-1')],
  });
  await screen.findByText('c-1');
  server.use(on(ViewerDocument).answers(() => ({ viewer: staffViewer('ALL_IN') })));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('heading', { level: 1, name: 'Clients' });
});

test('a session that ends in the middle of work loses nothing: sign in again, and the work goes on', async () => {
  let known = false;
  const { user } = renderConsole('/clients', {
    handlers: [
      on(SignInDocument).answers(() => {
        known = true;
        server.use(
          on(ChangePasswordDocument).answers(() => ({
            changePassword: { __typename: 'PasswordChanged', viewer: staffViewer('ALL_IN') },
          })),
        );
        return { signIn: { __typename: 'SignedIn', viewer: staffViewer('ALL_IN') } };
      }),
      on(ChangePasswordDocument).fails('UNAUTHENTICATED'),
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Maya Lindqvist, account menu' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Change password' }));
  await user.type(await screen.findByLabelText('Current password'), 'given');
  await user.type(field('New password'), 'a sentence to remember');
  await user.type(field('New password again'), 'a sentence to remember{Enter}');

  const dialog = await screen.findByRole('dialog', { name: 'Please sign in again' });
  expect(field('New password').value).toBe('a sentence to remember');
  expect(field('User name').value).toBe('maya');
  await waitFor(() => expect(document.title).toBe('Clients · Stint'));

  await user.type(field('Password'), 'correct horse battery{Enter}');
  await screen.findByText('Your password is changed');
  expect(known).toBe(true);
  expect(dialog.isConnected).toBe(false);
});

const demo = [
  ['console', 'lakeshore', 'front', 'front office'],
  ['console', 'harborlight', 'admin', 'administrator'],
  ['portal', 'lakeshore', 'paula', 'client contact'],
] as const;

test('an account of the demo fills the form with one click, and Enter signs in', async () => {
  const entered: object[] = [];
  const { user, address } = renderConsole('/clients', {
    viewer: null,
    handlers: [
      on(DemoAccountsDocument).answers(() => ({
        demoAccounts: demo.map(([door, companyId, userName, as]) => ({
          __typename: 'DemoAccount',
          door,
          companyId,
          userName,
          as,
          password: 'try-stint-today',
        })),
      })),
      on(SignInDocument).answers(({ input }) => {
        entered.push(input);
        return { signIn: { __typename: 'SignedIn', viewer: staffViewer('FRONT_OFFICE') } };
      }),
    ],
  });
  const lakeshore = await screen.findByRole('group', { name: 'lakeshore' });
  screen.getByRole('group', { name: 'harborlight' });
  expect(screen.queryByRole('button', { name: 'paula' })).toBeNull();
  await user.click(within(lakeshore).getByRole('button', { name: 'Front office' }));
  expect(field('User name').value).toBe('front');
  await user.keyboard('{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Clients' });
  expect(entered).toEqual([
    { companyId: 'lakeshore', userName: 'front', password: 'try-stint-today' },
  ]);
  expect(address()).toBe('/clients');
});

test('the other apps are one click away, and without a demo no accounts are shown', async () => {
  renderConsole('/clients', { viewer: null });
  const others = await screen.findByRole('navigation', { name: 'Other sign-in pages' });
  expect(
    within(others)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['/ess', '/portal']);
  expect(screen.queryByText('Demo accounts')).toBeNull();
});

test('where one-time codes are on, the code is asked for after the password', async () => {
  const codes: string[] = [];
  const { user } = renderConsole('/clients', {
    viewer: null,
    handlers: [
      on(SignInDocument).answers(() => ({
        signIn: { __typename: 'SecondFactorRequired', challenge: 'the challenge' },
      })),
      on(SignInWithCodeDocument).answers(({ input: { challenge, code } }) => {
        codes.push(`${challenge}: ${code}`);
        const refused = { __typename: 'SignInRefused', retryAfterSeconds: null } as const;
        if (code === 'late') {
          const over = { ...refused, code: 'CHALLENGE_OVER', message: 'Sign in again.' };
          return { signInWithCode: over };
        }
        return {
          signInWithCode:
            code === '123456'
              ? { __typename: 'SignedIn', viewer: staffViewer('ALL_IN') }
              : { ...refused, code: 'CODE_WRONG', message: 'This code is wrong.' },
        };
      }),
    ],
  });
  await signIn(user);
  await user.type(await screen.findByLabelText(/^One-time code/), 'late{Enter}');
  await screen.findByText('Sign in again.');
  expect(field('Password').value).toBe('');
  expect(field('User name').value).toBe('maya');

  await user.type(field('Password'), 'correct horse battery{Enter}');
  await user.type(await screen.findByLabelText(/^One-time code/), '000000{Enter}');
  await screen.findByText('This code is wrong.');
  const code = field('One-time code');
  expect(code.value).toBe('');
  expect(document.activeElement).toBe(code);
  await user.type(code, '123456{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Clients' });
  expect(codes).toEqual(['the challenge: late', 'the challenge: 000000', 'the challenge: 123456']);
});
