import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ActionBar } from '../src/action-bar/action-bar.tsx';
import type { AvailableAction } from '../src/action-bar/available-action.ts';
import { show } from './render.tsx';

const approve: AvailableAction = {
  action: 'approve',
  label: 'Approve',
  allowed: true,
  refusals: [],
};
const close: AvailableAction = {
  action: 'close',
  label: 'Close',
  allowed: false,
  refusals: [
    {
      code: 'UNBILLED',
      message: 'Invoices are not closed.',
      blocking: [{ kind: 'invoice', id: '1', label: 'INV-7' }],
    },
    { code: 'HOURS', message: 'Hours are missing.' },
  ],
};

it('offers exactly what the server offers', async () => {
  const onAction = vi.fn();
  show(<ActionBar actions={[approve]} onAction={onAction} />);
  await userEvent.click(screen.getByRole('button', { name: 'Approve' }));
  expect(onAction).toHaveBeenCalledWith('approve');
  expect(screen.getAllByRole('button')).toHaveLength(1);
});

it('keeps a refused action focusable, shows every reason, and does not run it', async () => {
  const onAction = vi.fn();
  show(<ActionBar actions={[approve, close]} onAction={onAction} />);
  const button = screen.getByRole('button', { name: 'Close' });

  const described = button
    .getAttribute('aria-describedby')!
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');
  expect(described).toContain('Invoices are not closed. (INV-7) Hours are missing.');

  await userEvent.tab();
  await userEvent.tab();
  expect(document.activeElement).toBe(button);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(button);
  await userEvent.keyboard('{Enter}');
  expect(onAction).not.toHaveBeenCalled();
});

it('puts what does not fit into a menu, reasons included', async () => {
  const more = ['one', 'two', 'three'].map((action) => ({ ...approve, action, label: action }));
  show(<ActionBar actions={[approve, ...more, close]} onAction={() => {}} />);
  await userEvent.click(screen.getByRole('button', { name: 'More actions' }));
  const item = await screen.findByRole('menuitem', { name: /Close/ });
  expect(item.textContent).toContain('Hours are missing.');
  expect(item.getAttribute('aria-disabled')).toBe('true');
});

it('shows nothing when there are no actions', () => {
  show(<ActionBar actions={[]} onAction={() => {}} />);
  expect(screen.queryByRole('group')).toBeNull();
});

it('shows the reason where it takes no click from what it stands over', async () => {
  show(<ActionBar actions={[approve, close]} onAction={() => {}} />);
  await userEvent.hover(screen.getByRole('button', { name: 'Close' }));
  const tooltip = await screen.findByRole('tooltip');
  expect(tooltip.style.pointerEvents).toBe('none');
});
