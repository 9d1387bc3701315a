import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeClient } from '@stint/spa-kit/client/make-client.ts';
import { ChangePasswordDocument } from '@stint/spa-kit/session/change-password-form.tsx';
import { ChoosePasswordDocument } from '@stint/spa-kit/session/choose-password-form.tsx';
import { RevokeSessionDocument, SessionsDocument } from '@stint/spa-kit/session/sessions-list.tsx';
import { SetLanguageDocument } from '@stint/spa-kit/session/set-language.ts';
import { SignInDocument } from '@stint/spa-kit/session/use-sign-in.ts';
import { SignOutDocument } from '@stint/spa-kit/session/use-sign-out.ts';
import { ViewerDocument, type Viewer } from '@stint/spa-kit/session/viewer.ts';
import { on } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { employeeViewer } from '@stint/spa-kit/testing/viewers.ts';
import { beforeEach, expect, test } from 'vitest';
import { OwnAssignmentsDocument } from '../src/app/assignment/own-assignments.ts';
import { EssHomeDocument } from '../src/app/home/home-document.ts';
import { ExpiringDocumentsDocument } from '../src/features/document/use-expiring-documents.ts';
import { EssApp } from '../src/app/ess-app.tsx';
import { noDocuments } from './no-documents.ts';
import { employeeWith } from './render-portal.tsx';

function renderPortal(viewer: Viewer | null, address = '/') {
  server.use(on(ViewerDocument).answers(() => ({ viewer })));
  const history = createMemoryHistory({ initialEntries: [`/ess${address}`] });
  render(<EssApp client={makeClient({ door: 'ess' })} history={history} env="test" />);
  return userEvent.setup();
}

test('an employee signs in, sees that no section is open yet, and signs out', async () => {
  const user = renderPortal(null);
  server.use(
    on(SignInDocument).answers(() => ({
      signIn: { __typename: 'SignedIn', viewer: employeeViewer() },
    })),
    on(SignOutDocument).answers(() => ({ signOut: true })),
  );
  await user.type(await screen.findByLabelText('Company ID'), 'harbor');
  await user.type(screen.getByLabelText('User name'), 'ana');
  await user.type(screen.getByLabelText('Password'), 'correct horse battery{Enter}');

  await screen.findByRole('heading', { level: 1, name: 'Hello, Ana Ortiz' });
  screen.getByText('Harbor Staffing');
  expect(menu()).toEqual(['Home', 'Account']);
  await screen.findByText('Your agency hasn’t shared anything here yet');
  await user.click(screen.getByRole('link', { name: 'Account' }));
  await user.click(await screen.findByRole('button', { name: 'Sign out' }));
  await screen.findByLabelText('Company ID');
});

test('one click changes to Spanish, and the choice is kept', async () => {
  const user = renderPortal(null);
  await user.click(await screen.findByRole('button', { name: 'Español' }));
  await screen.findByRole('heading', { level: 1, name: 'Iniciar sesión' });
  screen.getByLabelText('Contraseña');
  expect(document.documentElement.lang).toBe('es');
  await waitFor(() => expect(document.title).toBe('Portal del empleado'));

  renderPortal(employeeViewer());
  await screen.findByText('Su agencia aún no ha compartido nada aquí');
});

test('the password can be changed', async () => {
  const user = renderPortal(employeeViewer(), '/account');
  server.use(
    on(ChangePasswordDocument).answers(() => ({
      changePassword: { __typename: 'PasswordChanged', viewer: employeeViewer() },
    })),
  );
  await user.click(await screen.findByRole('link', { name: 'Change password' }));
  await user.type(await screen.findByLabelText('Current password'), 'given');
  await user.type(screen.getByLabelText('New password'), 'a sentence to remember');
  await user.type(screen.getByLabelText('New password again'), 'a sentence to remember{Enter}');
  await screen.findByText('Your password is changed');
  await screen.findByRole('heading', { level: 1, name: 'Account' });
});

test.each(['/nowhere', '/assignments'])(
  'an address that does not exist, or not for this employee, is not found: %s',
  async (address) => {
    renderPortal(employeeViewer(), address);
    await screen.findByRole('heading', { level: 1, name: 'Page not found' });
  },
);

const working = [...employeeViewer().permissions, 'assignment:read', 'assignment:read-pay-rate'];

test('a password that is typed is not left without a question', async () => {
  const user = renderPortal(employeeViewer(), '/password');
  const typed = await screen.findByLabelText('Current password');
  await user.type(typed, 'correct horse');
  const away = within(screen.getByRole('navigation')).getByRole('link', { name: 'Home' });
  await user.click(away);
  await screen.findByRole('dialog', { name: 'Leave without saving?' });
  await user.click(screen.getByRole('button', { name: 'Stay' }));
  expect(typed).toHaveProperty('value', 'correct horse');

  await user.click(away);
  await user.click(await screen.findByRole('button', { name: 'Leave' }));
  await screen.findByRole('heading', { level: 1, name: 'Hello, Ana Ortiz' });
});

test('an employee sees the current assignment with the own pay, in Spanish too', async () => {
  const user = renderPortal(employeeViewer({ permissions: working }));
  server.use(
    on(SetLanguageDocument).answers(({ language }) => {
      const viewer = employeeViewer({ permissions: working });
      return { setLanguage: { ...viewer, account: { ...viewer.account, language: language! } } };
    }),
  );
  await screen.findByRole('heading', { name: 'Warehouse associate' });
  screen.getByText('$19.50 / hour');
  screen.getByText('Mon–Fri, 8:00 AM–4:30 PM, 30 min break');
  expect(menu()).toEqual(['Home', 'Assignments', 'Account']);

  await user.click(screen.getByRole('link', { name: 'Account' }));
  await user.click(await screen.findByRole('button', { name: 'Español' }));
  await screen.findByRole('heading', { level: 1, name: 'Cuenta' });
  await user.click(screen.getByRole('link', { name: 'Asignaciones' }));
  await screen.findByText(/lun–vie, 8:00\sa\.m\.–4:30\sp\.m\., 30 min de descanso/);
  screen.getByText('$19.50 / hora');
  screen.getByText('Activa');
  expect(menu()).toEqual(['Inicio', 'Asignaciones', 'Cuenta']);
});

test('the language of the account is that of every device', async () => {
  const viewer = employeeViewer();
  renderPortal({ ...viewer, account: { ...viewer.account, language: 'es' } });
  await screen.findByRole('heading', { level: 1, name: 'Hola, Ana Ortiz' });
});

test('an own session elsewhere can be ended', async () => {
  const user = renderPortal(employeeViewer(), '/account');
  await user.click(
    await screen.findByRole('button', { name: 'End the session on Firefox on Linux' }),
  );
  await waitFor(() => expect(ended).toEqual(['elsewhere']));
});

const ended: string[] = [];

beforeEach(() => {
  ended.length = 0;
  server.use(
    on(EssHomeDocument).answers(
      () => ({ current: { __typename: 'AssignmentConnection', nodes: [warehouse] } }) as never,
    ),
    on(OwnAssignmentsDocument).answers(() => ({
      assignments: {
        __typename: 'AssignmentConnection',
        nodes: [warehouse],
        totalCount: 1,
        pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      },
    })),
    on(SessionsDocument).answers(() => ({
      sessions: [
        {
          __typename: 'Session',
          id: 'elsewhere',
          door: 'ess',
          createdAt: '2026-11-20T14:00:00Z',
          lastSeenAt: '2026-11-22T14:00:00Z',
          userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0',
          current: false,
        },
      ],
    })),
    on(RevokeSessionDocument).answers(({ id }) => {
      ended.push(String(id));
      return { revokeSession: { __typename: 'SessionRevoked', id: String(id) } };
    }),
  );
});

const warehouse = {
  __typename: 'Assignment',
  id: 'asg_0193f5a0-0000-7000-8000-000000000001',
  jobTitle: 'Warehouse associate',
  status: 'ACTIVE',
  startDate: '2026-06-16',
  endDate: null,
  currency: 'USD',
  payRate: '19.5000',
  salary: null,
  schedule: {
    __typename: 'WorkSchedule',
    days: [1, 2, 3, 4, 5] as number[],
    startTime: '08:00',
    endTime: '16:30',
    breakMinutes: 30,
  },
  workplace: {
    __typename: 'Workplace',
    clientName: 'Northline Logistics',
    locationName: null,
    street: null,
    city: null,
    region: null,
    postalCode: null,
    reportsToName: null,
    reportsToPhone: null,
  },
} as const;

/** The names of the sections in the navigation. */
function menu() {
  return within(screen.getByRole('navigation'))
    .getAllByRole('link')
    .map((link) => link.textContent);
}

test('a one-time link leads to the own password, in Spanish too', async () => {
  window.history.replaceState(null, '', '/ess/choose-password#agc_token');
  const tokens: string[] = [];
  server.use(
    on(ChoosePasswordDocument).answers(({ input }) => {
      tokens.push(input.token);
      return { choosePassword: { __typename: 'SignedIn', viewer: employeeViewer() } };
    }),
  );
  const user = renderPortal(null);
  await user.click(await screen.findByRole('button', { name: 'Español' }));
  await screen.findByRole('heading', { level: 1, name: 'Elija una contraseña' });
  await user.type(await screen.findByLabelText('Contraseña nueva'), 'una frase que recuerdo');
  await user.type(
    screen.getByLabelText('Repita la contraseña nueva'),
    'una frase que recuerdo{Enter}',
  );
  await screen.findByRole('heading', { level: 1, name: 'Hola, Ana Ortiz' });
  expect(tokens).toEqual(['agc_token']);
  expect(window.location.href).toMatch(/\/ess\/$/);
});

test('a failure is told in Spanish, with its id and the way to try again', async () => {
  localStorage.setItem('stint.language', '"es"');
  renderPortal(employeeViewer({ permissions: working }));
  server.use(on(EssHomeDocument).fails('INTERNAL_SERVER_ERROR', 'c-7'));
  const alert = await screen.findByRole('alert');
  within(alert).getByText('Algo ha fallado por nuestra parte');
  expect(within(alert).getByText(/^Si pide ayuda, indique/).textContent).toContain('c-7');
  within(alert).getByRole('button', { name: 'Intentar de nuevo' });
});

test('home counts the own requests that wait, and leads to them', async () => {
  const permissions = [...employeeViewer().permissions, 'change-request:read'] as const;
  renderPortal(employeeViewer({ permissions: [...permissions] }));
  server.use(
    on(EssHomeDocument).answers(
      () => ({ waiting: { __typename: 'ChangeRequestConnection', totalCount: 2 } }) as never,
    ),
  );
  const link = await screen.findByRole('link', { name: /^Requests waiting for your agency/ });
  expect(link.textContent).toContain('2');
  expect(link.getAttribute('href')).toBe('/ess/my-data');
  expect(screen.queryByText('Your agency hasn’t shared anything here yet')).toBeNull();
});
test('whose employment has ended finds the own documents and the account, and nothing else', async () => {
  const viewer = employeeWith(['documents']);
  server.use(noDocuments());
  const user = renderPortal({ ...viewer, isFormerEmployee: true });
  await screen.findByRole('heading', { level: 1, name: 'Documents' });
  expect(menu()).toEqual(['Documents', 'Account']);
  await user.click(screen.getByRole('link', { name: 'Account' }));
  await screen.findByRole('heading', { level: 1, name: 'Account' });
});

test.each([
  ['en', 'Documents to renew', 'Expired Nov 1, 2026', 'Expires soon: Dec 5, 2026', 'All documents'],
  [
    'es',
    'Documentos por renovar',
    'Venció el 1 nov 2026',
    'Vence pronto: 5 dic 2026',
    'Todos los documentos',
  ],
] as const)(
  'home says which documents have expired or expire soon (%s)',
  async (language, heading, expired, soon, all) => {
    const viewer = employeeWith(['documents'], language);
    const asked: unknown[] = [];
    server.use(
      on(ExpiringDocumentsDocument).answers(({ until }) => {
        asked.push(until);
        return {
          documents: {
            __typename: 'DocumentConnection',
            nodes: [
              { __typename: 'Document', id: 'doc_1', title: 'W-4', expiresOn: '2026-11-01' },
              { __typename: 'Document', id: 'doc_2', title: 'License', expiresOn: '2026-12-05' },
            ],
          },
        };
      }),
    );
    const { agency } = viewer;
    renderPortal({ ...viewer, agency: { ...agency, documentReminderDays: 14 } });
    const section = within(await screen.findByRole('region', { name: heading }));
    section.getByText(expired);
    section.getByText(soon);
    expect(section.getByRole('link', { name: all }).getAttribute('href')).toBe('/ess/documents');
    // 14 days from November 23.
    expect(asked[0]).toBe('2026-12-07');
  },
);
