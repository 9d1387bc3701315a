import { on } from '@stint/spa-kit/testing/on.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { PlacementDocument } from '../../src/features/placement/placement-view.tsx';
import { CancelPlacementDocument } from '../../src/features/placement/cancel-placement.ts';
import { CancelledPlacementDocument } from '../../src/features/placement/form/activate-placement.tsx';
import { renderConsole } from '../render-console.tsx';
import { action, canceled, placement } from './records.ts';

test('a pending placement is canceled with a reason, and can be taken back (P-7)', async () => {
  let now = placement();
  const given = vi.fn();
  const handlers = [
    on(PlacementDocument).answers(() => ({ placement: now })),
    on(CancelPlacementDocument).answers(({ input }) => {
      given(input);
      now = placement({
        version: 2,
        cancelReason: input.reason,
        standing: canceled,
        actions: [action('activate', 'Activate placement')],
      });
      return {
        cancelPlacement: {
          __typename: 'PlacementCancelled',
          changeSetId: 'chg_1',
          placement: {
            __typename: 'Placement',
            id: now.id,
            version: now.version,
            status: 'CANCELLED',
            cancelReason: now.cancelReason,
            actions: now.actions,
          },
        },
      };
    }),
  ];
  const { user } = renderConsole('/placements/plc_1', { handlers });
  await user.click(await screen.findByRole('button', { name: 'Cancel placement' }));
  const dialog = await screen.findByRole('dialog', { name: 'Cancel placement' });
  within(dialog).getByText(/status in the CRM does not change/);
  await user.click(within(dialog).getByRole('button', { name: 'Cancel placement' }));
  within(dialog).getByText('Please give a reason.');
  expect(given).not.toHaveBeenCalled();

  await user.type(within(dialog).getByRole('textbox', { name: 'Reason' }), 'Client withdrew');
  await user.click(within(dialog).getByRole('button', { name: 'Cancel placement' }));
  await screen.findByText('The placement is canceled.');
  expect(given).toHaveBeenCalledWith({
    placementId: 'plc_1',
    version: 1,
    reason: 'Client withdrew',
  });
  await screen.findByRole('button', { name: 'Undo' });
  await screen.findByRole('button', { name: 'Activate placement' });
  screen.getByText('Client withdrew');
});

test('of an employee it is not offered, and says what to do instead', async () => {
  const hired = placement({
    actions: [action('cancel', 'Cancel placement', 'Ana Ortiz is an employee.')],
  });
  renderConsole('/placements/plc_1', {
    handlers: [on(PlacementDocument).answers(() => ({ placement: hired }))],
  });
  await screen.findByRole('button', {
    name: 'Cancel placement',
    description: 'Ana Ortiz is an employee.',
  });
});

test('activating opens the placement form at its own address (P-10)', async () => {
  const gone = placement({
    standing: canceled,
    cancelReason: 'Client withdrew',
    actions: [action('activate', 'Activate placement')],
  });
  const { user, address } = renderConsole('/placements/plc_1', {
    handlers: [
      on(PlacementDocument).answers(() => ({ placement: gone })),
      on(CancelledPlacementDocument).answers(() => ({ placement: null })),
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Activate placement' }));
  await waitFor(() => expect(address()).toBe('/placements/plc_1?panel=activate'));
});
