import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import {
  ConfirmSecondFactorDocument,
  RenewRecoveryCodesDocument,
  StartSecondFactorDocument,
  TurnOffSecondFactorDocument,
} from '@stint/spa-kit/session/second-factor/second-factor.ts';
import { SignOutDocument } from '@stint/spa-kit/session/use-sign-out.ts';
import { type Viewer, ViewerDocument } from '@stint/spa-kit/session/viewer.ts';
import { on } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { expect, test } from 'vitest';
import { ClientsDocument } from '../src/features/client/client-page.tsx';
import { renderConsole } from './render-console.tsx';

const recoveryCodes = ['k7wm-p3xr-9hqd-t2vn', 'abcd-efgh-jkmn-pqrs'];

const wrong = (path: string, message: string) => ({
  __typename: 'InvalidInput' as const,
  message,
  problems: [{ __typename: 'InputProblem' as const, path, message }],
});

/** A server that knows one password and one code, for an account of the staff. */
function account(role: 'ADMIN' | 'ALL_IN', before: Partial<Viewer>) {
  const after = staffViewer(role, { recoveryCodesLeft: 10 });
  const stored = { viewer: staffViewer(role, before) };
  const handlers = [
    on(ViewerDocument).answers(() => stored),
    on(StartSecondFactorDocument).answers(({ input: { currentPassword } }) => ({
      startSecondFactor:
        currentPassword === 'the password'
          ? {
              __typename: 'SecondFactorStarted',
              secret: 'JBSWY3DPEHPK3PXP',
              address: 'otpauth://totp/Stint:maya?secret=JBSWY3DPEHPK3PXP',
            }
          : wrong('currentPassword', 'This is not your password.'),
    })),
    on(ConfirmSecondFactorDocument).answers(({ input: { code } }) => {
      if (code !== '123456')
        return { confirmSecondFactor: wrong('code', 'This code is wrong or was used already.') };
      stored.viewer = after;
      const confirmed = {
        __typename: 'SecondFactorConfirmed',
        recoveryCodes,
        viewer: after,
      } as const;
      return { confirmSecondFactor: confirmed };
    }),
  ];
  return { stored, handlers };
}

async function openDialog(user: UserEvent) {
  await user.click(await screen.findByRole('button', { name: 'Maya Lindqvist, account menu' }));
  await user.click(await screen.findByRole('menuitem', { name: 'One-time codes' }));
  return within(await screen.findByRole('dialog', { name: 'One-time codes' }));
}

async function setUp(user: UserEvent) {
  await user.type(await screen.findByLabelText('Current password'), 'the password{Enter}');
  await user.type(await screen.findByLabelText('One-time code'), '123456{Enter}');
  await screen.findByText('Save your recovery codes');
}

test('codes are set up with the password, the app and a code of it', async () => {
  const { handlers } = account('ALL_IN', {});
  const { user } = renderConsole('/clients', { handlers });
  const dialog = await openDialog(user);
  const password = dialog.getByLabelText('Current password');
  await user.type(password, 'a guess{Enter}');
  await dialog.findByText('This is not your password.');
  await user.clear(password);
  await user.type(password, 'the password{Enter}');

  await dialog.findByRole('img', { name: 'QR code for the authenticator app' });
  dialog.getByText('JBSW Y3DP EHPK 3PXP');
  const code = dialog.getByLabelText('One-time code');
  await user.click(dialog.getByRole('button', { name: 'Turn on one-time codes' }));
  await dialog.findByText('Please fill this in');
  await user.type(code, '000000');
  await user.click(dialog.getByRole('button', { name: 'Turn on one-time codes' }));
  await dialog.findByText('This code is wrong or was used already.');
  await waitFor(() => expect(document.activeElement).toBe(code));
  await user.clear(code);
  await user.type(code, '123456{Enter}');

  await dialog.findByText('Save your recovery codes');
  expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
    recoveryCodes,
  );
});

test('a typed password or code is asked about before the dialog closes', async () => {
  const { handlers } = account('ALL_IN', {});
  const { user } = renderConsole('/clients', { handlers });
  const dialog = await openDialog(user);
  await user.type(dialog.getByLabelText('Current password'), 'the pass');
  await user.keyboard('{Escape}');
  dialog.getByText('What you typed is not saved.');
  await user.click(dialog.getByRole('button', { name: 'Keep editing' }));
  await user.keyboard('word{Enter}');
  const code = await dialog.findByLabelText('One-time code');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

  await openDialog(user);
  await user.type(await screen.findByLabelText('Current password'), 'the password{Enter}');
  await user.type(await screen.findByLabelText('One-time code'), '123');
  expect(code.isConnected).toBe(false);
  await user.keyboard('{Escape}');
  await user.click(await screen.findByRole('button', { name: 'Discard' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('recovery codes are shown once, and are not left before they are copied or downloaded', async () => {
  const { handlers } = account('ALL_IN', {});
  const { user } = renderConsole('/clients', { handlers });
  const dialog = await openDialog(user);
  await setUp(user);
  await user.click(dialog.getByRole('button', { name: 'Done' }));
  await dialog.findByText(/neither copied nor downloaded/);
  await user.click(dialog.getByRole('button', { name: 'Stay' }));
  await user.keyboard('{Escape}');
  await dialog.findByText(/neither copied nor downloaded/);
  await user.click(dialog.getByRole('button', { name: 'Stay' }));

  await user.click(dialog.getByRole('button', { name: 'Copy' }));
  await dialog.findByRole('button', { name: 'Copied' });
  expect(await navigator.clipboard.readText()).toBe(
    `Stint recovery codes for maya at Harbor Staffing. Each works once.\n\n${recoveryCodes.join('\n')}\n`,
  );
  await user.click(dialog.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

  const again = await openDialog(user);
  await again.findByText('10 recovery codes are left.');
  expect(screen.queryByText(recoveryCodes[0]!)).toBeNull();
});

test('codes are turned off with the password and a code; few recovery codes are a warning', async () => {
  const off = staffViewer('ALL_IN');
  const { stored, handlers } = account('ALL_IN', { recoveryCodesLeft: 10 });
  const { user } = renderConsole('/clients', {
    handlers: [
      on(TurnOffSecondFactorDocument).answers(({ input }) => {
        if (input.currentPassword !== 'the password')
          return { turnOffSecondFactor: wrong('currentPassword', 'This is not your password.') };
        if (input.code !== '123456')
          return { turnOffSecondFactor: wrong('code', 'This code is wrong or was used already.') };
        stored.viewer = off;
        return { turnOffSecondFactor: { __typename: 'SecondFactorTurnedOff', viewer: off } };
      }),
      ...handlers,
    ],
  });
  await screen.findByRole('heading', { level: 1, name: 'Clients' });
  // Used elsewhere since this screen was opened.
  stored.viewer = { ...stored.viewer, recoveryCodesLeft: 1 };
  const dialog = await openDialog(user);
  await dialog.findByText('One recovery code is left.');
  dialog.getByText('Replace them before the last one is used.');
  const password = dialog.getByLabelText('Current password');
  const code = dialog.getByLabelText('One-time code');
  await user.type(code, '000000');
  await user.type(password, 'a guess{Enter}');
  await dialog.findByText('This is not your password.');
  await user.clear(password);
  await user.type(password, 'the password{Enter}');
  await dialog.findByText('This code is wrong or was used already.');
  await user.clear(code);
  await user.type(code, '123456');
  await user.click(dialog.getByRole('button', { name: 'Turn off one-time codes' }));
  await screen.findByText('One-time codes are off');
  expect(screen.queryByRole('dialog')).toBeNull();
  await (await openDialog(user)).findByRole('button', { name: 'Continue' });
});

test('recovery codes are replaced with a code of the app, and shown once', async () => {
  const { stored, handlers } = account('ALL_IN', { recoveryCodesLeft: 1 });
  const { user } = renderConsole('/clients', {
    handlers: [
      on(RenewRecoveryCodesDocument).answers(({ input: { code } }) => {
        if (code !== '123456')
          return { renewRecoveryCodes: wrong('code', 'This code is wrong or was used already.') };
        const viewer = staffViewer('ALL_IN', { recoveryCodesLeft: 10 });
        stored.viewer = viewer;
        return {
          renewRecoveryCodes: { __typename: 'RecoveryCodesRenewed', recoveryCodes, viewer },
        };
      }),
      ...handlers,
    ],
  });
  const dialog = await openDialog(user);
  await dialog.findByText('One recovery code is left.');
  await user.click(dialog.getByRole('button', { name: 'Get new recovery codes' }));
  await dialog.findByText(/The ones that you have stop working/);
  await user.type(dialog.getByLabelText('One-time code'), '000000{Enter}');
  await dialog.findByText('This code is wrong or was used already.');
  await user.clear(dialog.getByLabelText('One-time code'));
  await user.type(dialog.getByLabelText('One-time code'), '123456{Enter}');
  await dialog.findByText(/The former ones no longer work/);
  expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
    recoveryCodes,
  );
  await user.click(dialog.getByRole('button', { name: 'Done' }));
  await dialog.findByText(/neither copied nor downloaded/);
  await user.click(dialog.getByRole('button', { name: 'Close anyway' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await (await openDialog(user)).findByText('10 recovery codes are left.');
});

test('that the agency requires codes is said when they are turned off', async () => {
  const message = 'Your agency requires one-time codes.';
  const refusal = { code: 'SECOND_FACTOR_REQUIRED', message, field: null, blocking: [] };
  const { user } = renderConsole('/clients', {
    viewer: staffViewer('ALL_IN', { recoveryCodesLeft: 10 }),
    handlers: [
      on(TurnOffSecondFactorDocument).answers(() => ({
        turnOffSecondFactor: {
          __typename: 'ActionRefused',
          message,
          refusals: [{ __typename: 'Refusal', ...refusal }],
        },
      })),
    ],
  });
  const dialog = await openDialog(user);
  await user.type(dialog.getByLabelText('One-time code'), '123456');
  await user.type(dialog.getByLabelText('Current password'), 'the password{Enter}');
  await screen.findByText(message);
});

test('where the agency requires codes, nothing opens before they are set up', async () => {
  const { handlers } = account('ADMIN', { mustSetUpSecondFactor: true, permissions: [] });
  const { user } = renderConsole('/clients', { handlers });
  await screen.findByRole('heading', { level: 1, name: 'Set up one-time codes' });
  expect(screen.queryByRole('navigation')).toBeNull();
  screen.getByRole('button', { name: 'Sign out' });

  await setUp(user);
  expect(screen.queryByRole('button', { name: 'Sign out' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Done' }));
  await screen.findByText(/neither copied nor downloaded/);
  await user.click(screen.getByRole('button', { name: 'Close anyway' }));
  await screen.findByRole('heading', { level: 1, name: 'Clients' });
});

test('the given password is changed before codes are set up', async () => {
  renderConsole('/clients', {
    viewer: staffViewer('ADMIN', { mustSetUpSecondFactor: true, mustChangePassword: true }),
  });
  await screen.findByRole('heading', { level: 1, name: 'Choose your own password' });
});

test('whoever cannot set codes up now may sign out', async () => {
  const { user } = renderConsole('/clients', {
    viewer: staffViewer('ADMIN', { mustSetUpSecondFactor: true }),
    handlers: [on(SignOutDocument).answers(() => ({ signOut: true }))],
  });
  await user.click(await screen.findByRole('button', { name: 'Sign out' }));
  await screen.findByLabelText('Company ID');
});

test('where the agency begins to ask for codes, whoever is signed in is led to their set-up at once', async () => {
  const { stored, handlers } = account('ALL_IN', {});
  const { user } = renderConsole('/clients', { handlers });
  await screen.findByRole('heading', { level: 1, name: 'Clients' });
  stored.viewer = staffViewer('ALL_IN', { mustSetUpSecondFactor: true, permissions: [] });
  server.use(on(ClientsDocument).fails('FORBIDDEN'));
  await user.type(await screen.findByRole('searchbox', { name: 'Search clients' }), 'north');
  await screen.findByRole('heading', { level: 1, name: 'Set up one-time codes' });
});
