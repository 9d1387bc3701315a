import { ChoosePasswordDocument } from '@stint/spa-kit/session/choose-password-form.tsx';
import { RequestPasswordResetDocument } from '@stint/spa-kit/session/forgot-password-form.tsx';
import { on } from '@stint/spa-kit/testing/on.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { renderConsole } from './render-console.tsx';

afterEach(() => window.history.replaceState(null, '', '/'));

test('whoever forgot the password is told the same for every name, and finds the way back', async () => {
  const sent: object[] = [];
  const { user } = renderConsole('/clients', {
    viewer: null,
    handlers: [
      on(RequestPasswordResetDocument).answers(({ input }) => {
        sent.push(input);
        return {
          requestPasswordReset: { __typename: 'PasswordResetRequested', userName: input.userName },
        };
      }),
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Forgot password?' }));
  await screen.findByRole('heading', { level: 1, name: 'Forgot password?' });
  await user.type(await screen.findByLabelText('Company ID'), 'harbor');
  await user.type(screen.getByLabelText('User name'), 'nobody');
  await user.click(screen.getByRole('button', { name: 'Send link' }));
  await screen.findByText(/^If there is an account “nobody” with an email address/);
  expect(sent).toEqual([{ companyId: 'harbor', userName: 'nobody' }]);
  await user.click(screen.getByRole('button', { name: 'Back to sign-in' }));
  await screen.findByRole('button', { name: 'Sign in' });
});

test('a link leads to a password of their own, signs in with it, and leaves nothing of itself in the address', async () => {
  const tokens: string[] = [];
  const { user } = renderConsole('/choose-password#agc_token', {
    inWindow: true,
    handlers: [
      on(ChoosePasswordDocument).answers(({ input }) => {
        tokens.push(input.token);
        if (input.newPassword.length >= 12) {
          return {
            choosePassword: { __typename: 'SignedIn', viewer: staffViewer('FRONT_OFFICE') },
          };
        }
        return {
          choosePassword: {
            __typename: 'InvalidInput',
            message: 'The password was not changed.',
            problems: [
              {
                __typename: 'InputProblem',
                path: 'newPassword',
                message: 'Use at least 12 characters.',
              },
            ],
          },
        };
      }),
    ],
  });
  await screen.findByRole('heading', { level: 1, name: 'Choose a password' });
  await user.type(await screen.findByLabelText('New password'), 'short');
  await user.type(screen.getByLabelText('New password again'), 'shore{Enter}');
  await screen.findByText('The two new passwords differ');
  await user.clear(screen.getByLabelText('New password again'));
  await user.type(screen.getByLabelText('New password again'), 'short{Enter}');
  await screen.findByText('Use at least 12 characters.');
  await user.type(screen.getByLabelText('New password'), ' but now long');
  await user.type(screen.getByLabelText('New password again'), ' but now long{Enter}');
  await screen.findByRole('navigation', { name: 'Main' });
  expect(tokens).toEqual(['agc_token', 'agc_token']);
  expect(window.location.hash).toBe('');
  expect(window.location.pathname).not.toContain('choose-password');
});

test('a link that was used or has expired says so, and another can be requested', async () => {
  const { user } = renderConsole('/choose-password#used', {
    viewer: null,
    inWindow: true,
    handlers: [
      on(ChoosePasswordDocument).answers(() => ({
        choosePassword: {
          __typename: 'SignInRefused',
          message: 'This link does not work any more.',
          retryAfterSeconds: null,
        },
      })),
    ],
  });
  await user.type(await screen.findByLabelText('New password'), 'a sentence to remember');
  await user.type(screen.getByLabelText('New password again'), 'a sentence to remember{Enter}');
  await screen.findByText('This link does not work any more.');
  await user.click(screen.getByRole('button', { name: 'Request a new link' }));
  await screen.findByRole('button', { name: 'Send link' });
  expect(window.location.hash).toBe('');
});
