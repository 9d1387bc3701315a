import { makeClient } from '@stint/spa-kit/client/make-client.ts';
import { SessionsDocument } from '@stint/spa-kit/session/sessions-list.tsx';
import { SetLanguageDocument } from '@stint/spa-kit/session/set-language.ts';
import { ViewerDocument, type Viewer } from '@stint/spa-kit/session/viewer.ts';
import { on } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { contactViewer } from '@stint/spa-kit/testing/viewers.ts';
import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { PortalAssignmentsDocument } from '../src/app/assignment/assignment-row.ts';
import { EndedAssignmentsDocument } from '../src/app/assignment/use-shows-ended.ts';
import { PortalHomeDocument } from '../src/app/home/home-document.ts';
import { OrderChoicesDocument } from '../src/app/order/order-choices.ts';
import { PortalOrderDocument } from '../src/app/order/order-document.ts';
import { PortalApp } from '../src/app/portal-app.tsx';

const permissions = [
  'agency:read',
  'client:read',
  'location:read',
  'job-order:read',
  'job-order:submit',
  'assignment:read',
  'report:assignments',
];

const speaking = (language: 'en' | 'es' | null): Viewer => {
  const viewer = contactViewer({ permissions });
  return { ...viewer, account: { ...viewer.account, language } };
};

function renderPortal(viewer: Viewer | null, address = '/') {
  server.use(
    on(ViewerDocument).answers(() => ({ viewer })),
    on(PortalHomeDocument).answers(() => ({ viewer: null }) as never),
    on(SessionsDocument).answers(() => ({ sessions: [] })),
  );
  const history = createMemoryHistory({ initialEntries: [`/portal${address}`] });
  render(<PortalApp client={makeClient({ door: 'portal' })} history={history} env="test" />);
  return userEvent.setup();
}

const lastPage = { __typename: 'PageInfo', hasNextPage: false, endCursor: null } as const;
const orderId = 'jor_0193f5a0-0000-7000-8000-000000000001';
const week = { days: [1, 2, 3], startTime: '08:00', endTime: '16:30', breakMinutes: 30 };

const order = {
  __typename: 'JobOrder' as const,
  id: orderId,
  version: 3,
  number: 1065,
  title: 'Forklift operator',
  status: 'DECLINED' as const,
  jobType: 'TEMP_CONTRACT' as const,
  positions: 2,
  openings: 1,
  startDate: '2026-12-07',
  endDate: null,
  description: null,
  reviewRemarks: null,
  createdAt: '2026-11-20T14:00:00Z',
  schedule: { __typename: 'WorkSchedule' as const, ...week },
  location: null,
  contactName: null,
  reportsToId: null,
  reportsToName: null,
  actions: [{ __typename: 'AvailableAction' as const, action: 'resubmit', allowed: true }],
  scheduledWork: [],
};

const none = { totalCount: 0, pageInfo: lastPage };

beforeEach(() => localStorage.clear());

test('one click on the page for signing in changes to Spanish, and the choice is kept', async () => {
  const user = renderPortal(null);
  await user.click(await screen.findByRole('button', { name: 'Español' }));
  await screen.findByRole('heading', { level: 1, name: 'Iniciar sesión' });
  screen.getByText(/^Use el ID de la empresa/);
  expect(document.documentElement.lang).toBe('es');
  await waitFor(() => expect(document.title).toBe('Portal del cliente'));

  renderPortal(speaking(null));
  await screen.findByRole('heading', { level: 1, name: 'Inicio' });
});

test('the account keeps the language, on every device', async () => {
  const kept: unknown[] = [];
  server.use(
    on(SetLanguageDocument).answers(({ language }) => {
      kept.push(language);
      return { setLanguage: speaking(language!) };
    }),
  );
  const user = renderPortal(speaking('es'), '/account');
  await screen.findByRole('heading', { level: 1, name: 'Cuenta' });
  const choice = screen.getByRole('group', { name: 'Idioma' });
  await user.click(within(choice).getByRole('button', { name: 'English' }));
  await screen.findByRole('heading', { level: 1, name: 'Account' });
  expect(kept).toEqual(['en']);
  await waitFor(() => expect(document.title).toBe('Account · Stint'));
  const links = within(screen.getByRole('navigation')).getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual([
    'Home',
    'Orders',
    'Assignments',
    'Report',
    'Account',
  ]);
});

test('an order is Spanish, with its state, its week and its dates', async () => {
  server.use(on(PortalOrderDocument).answers(() => ({ jobOrder: order })));
  renderPortal(speaking('es'), `/orders/${orderId}`);
  await screen.findByRole('heading', { level: 1, name: 'Forklift operator' });
  // Until Spanish is loaded, it is English, and its title is the same.
  await screen.findByText('Rechazada');
  await waitFor(() => expect(document.title).toBe('Forklift operator · Stint'));
  screen.getByText('Orden 1065');
  screen.getByText('La agencia rechazó esta orden');
  screen.getByText('1 de 2 plazas cubiertas, 1 libre');
  screen.getByText(/^lun–mié, .*, 30 min de descanso$/);
  screen.getByText(/^– sin fecha de fin$/);
  screen.getByRole('link', { name: 'Enviar de nuevo' });
});

test('a new order is asked for in Spanish, with the days of the week', async () => {
  server.use(
    on(OrderChoicesDocument).answers(() => ({
      locations: { __typename: 'LocationConnection', nodes: [] },
      contacts: { __typename: 'ContactConnection', nodes: [] },
    })),
  );
  const user = renderPortal(speaking('es'), '/orders/new');
  await screen.findByRole('heading', { level: 1, name: 'Enviar una orden' });
  await user.click(await screen.findByRole('checkbox', { name: 'lun' }));
  await screen.findByLabelText('Descanso');
  await user.click(screen.getByRole('button', { name: 'Enviar la orden' }));
  await screen.findByText('Escriba el puesto.');
});

test('assignments and their report are Spanish', async () => {
  server.use(
    on(EndedAssignmentsDocument).answers(() => ({
      assignments: { __typename: 'AssignmentConnection', totalCount: 1 },
    })),
    on(PortalAssignmentsDocument).answers(() => ({
      assignments: { __typename: 'AssignmentConnection', nodes: [], ...none },
    })),
  );
  const user = renderPortal(speaking('es'), '/assignments');
  await screen.findByRole('heading', { level: 1, name: 'Asignaciones' });
  await screen.findByRole('checkbox', { name: 'Trabajan ahora' });
  await screen.findByText('Ninguna asignación');
  await user.click(screen.getByRole('link', { name: 'Informe' }));
  await screen.findByRole('heading', { level: 1, name: 'Informe de asignaciones' });
  await screen.findByText(/está vigente en este período/);
  screen.getByRole('button', { name: 'Imprimir' });
});
