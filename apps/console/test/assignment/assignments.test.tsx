import { screen, waitFor, within } from '@testing-library/react';
import { on } from '@stint/spa-kit/testing/on.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { expect, test } from 'vitest';
import { AssignmentsDocument } from '../../src/features/assignment/assignment-page.tsx';
import type { AssignmentsQueryVariables } from '../../src/gql/graphql.ts';
import { renderConsole } from '../render-console.tsx';
import { assignmentPage, assignmentRow } from './assignment-rows.ts';

const rows = [assignmentRow(1042, 'Ana Ortiz'), assignmentRow(1043, '田中 美咲')];

function listening() {
  const asked: AssignmentsQueryVariables[] = [];
  const handler = on(AssignmentsDocument).answers((variables) => {
    asked.push(variables);
    return assignmentPage(rows);
  });
  return { asked, handler };
}

test('the grid begins with active and needs approval, as a chip that can be taken away (A-1)', async () => {
  const { asked, handler } = listening();
  const { user } = renderConsole('/assignments', { handlers: [handler] });
  await screen.findByText('Ana Ortiz');
  expect(asked.at(-1)?.filter?.status).toEqual(['ACTIVE', 'NEEDS_APPROVAL']);

  await user.click(screen.getByRole('button', { name: /remove.*status/i }));
  await waitFor(() => expect(asked.at(-1)?.filter?.status).toBeUndefined());
});

test('its views ask for this week, for the next 14 days and for mine', async () => {
  const { asked, handler } = listening();
  const { user } = renderConsole('/assignments', { handlers: [handler] });
  await screen.findByText('Ana Ortiz');
  const status = ['ACTIVE', 'NEEDS_APPROVAL'];
  let shown = 'Active and to approve';
  for (const [name, filter, by] of [
    ['Starts this week', { startFrom: '2026-11-23', startTo: '2026-11-29' }, 'START_DATE'],
    ['Ending in 14 days', { endFrom: '2026-11-23', endTo: '2026-12-07' }, 'END_DATE'],
    ['Placed by me', { placedById: staffViewer('ALL_IN').account.id }, 'NUMBER'],
  ] as const) {
    await user.click(await screen.findByRole('button', { name: shown }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name }));
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ filter: { status, ...filter } }));
    expect(asked.at(-1)?.orderBy?.by).toBe(by);
    shown = name;
  }
});

test('every column of A-1 is there', async () => {
  renderConsole('/assignments', { handlers: [listening().handler] });
  await screen.findByText('Ana Ortiz');
  const names = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  expect(names).toEqual(
    expect.arrayContaining([
      'Client',
      'Employee',
      'Job title',
      'Job type',
      'Location',
      'Pay',
      'Bill rate',
      'Start',
      'End',
      'Number',
      'Placed by',
      'Status',
      'Created',
      'Modified',
    ]),
  );
});

test('an order in the address is asked of the server', async () => {
  const { asked, handler } = listening();
  const sort = JSON.stringify({ column: 'client', direction: 'asc' });
  renderConsole(`/assignments?sort=${encodeURIComponent(sort)}`, { handlers: [handler] });
  await screen.findByText('Ana Ortiz');
  expect(asked.at(-1)?.orderBy).toEqual({ by: 'CLIENT', direction: 'ASC' });
});

test('who may not change a status is not offered to select rows', async () => {
  renderConsole('/assignments', {
    viewer: staffViewer('FRONT_OFFICE'),
    handlers: [listening().handler],
  });
  const grid = await screen.findByRole('grid', { name: 'Assignments' });
  await within(grid).findByText('Ana Ortiz');
  expect(within(grid).queryByRole('checkbox')).toBeNull();
});
