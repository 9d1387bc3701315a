import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { EffectDialog } from '../src/effect-dialog/effect-dialog.tsx';
import type { Outcome } from '../src/effect-dialog/outcome.ts';
import { show } from './render.tsx';

const done = (label: string): Outcome => ({
  recordId: label,
  label,
  done: true,
  effects: [`${label} becomes active.`],
  refusals: [],
});
const refused = (label: string): Outcome => ({
  recordId: label,
  label,
  done: false,
  effects: [],
  refusals: [{ code: 'NO_RATES', message: 'Rates are missing.' }],
});

const dialog = {
  opened: true,
  onClose: () => {},
  title: 'Approve assignments',
  willHappen: 'Will be approved',
  confirmLabel: (count: number) => `Approve ${count}`,
  onConfirm: () => {},
};

describe('the effect dialog', () => {
  it('shows what happens to each record, with reasons, and counts only the records that will change', async () => {
    const onConfirm = vi.fn();
    const preview = [done('Ana'), refused('Bo'), done('Cy')];
    show(<EffectDialog {...dialog} preview={preview} onConfirm={onConfirm} />);

    const will = screen.getByRole('list', { name: /Will be approved 2/ });
    expect(within(will).getAllByRole('listitem')).toHaveLength(2);
    expect(will.textContent).toContain('Ana becomes active.');
    expect(screen.getByRole('list', { name: /Will not change 1/ }).textContent).toContain(
      'Rates are missing.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Approve 2' }));
    expect(onConfirm).toHaveBeenCalledOnce();
  });

  it('cannot be confirmed before the preview is loaded, nor when nothing would change', () => {
    const { rerender } = show(<EffectDialog {...dialog} preview={null} />);
    expect(screen.getByRole('button', { name: 'Approve 0' })).toHaveProperty('disabled', true);
    rerender(<EffectDialog {...dialog} preview={[refused('Bo')]} />);
    expect(screen.getByRole('button', { name: 'Approve 0' })).toHaveProperty('disabled', true);
    screen.getByText('Nothing would change.');
  });

  it('shows each section with its own records and inputs', () => {
    const sections = [
      { label: 'Temp', recordIds: ['Ana'] },
      { label: 'Direct', recordIds: ['Bo'], children: <input aria-label="Termination date" /> },
    ];
    show(<EffectDialog {...dialog} preview={[done('Ana'), refused('Bo')]} sections={sections} />);
    const temp = screen.getByRole('group', { name: 'Temp' });
    const direct = screen.getByRole('group', { name: 'Direct' });
    expect(temp.textContent).toContain('Ana becomes active.');
    expect(temp.textContent).not.toContain('Rates are missing.');
    expect(direct.textContent).toContain('Rates are missing.');
    within(direct).getByLabelText('Termination date');
  });

  it('shows what must still be chosen instead of the preview', () => {
    show(<EffectDialog {...dialog} preview={null} waiting="Choose an end reason." />);
    screen.getByText('Choose an end reason.');
    expect(screen.queryByRole('status')).toBeNull();
    expect(screen.getByRole('button', { name: 'Approve 0' })).toHaveProperty('disabled', true);
  });

  it('waits until every warning is acknowledged', async () => {
    const warnings = [{ code: 'LAST', message: 'One person becomes Actively searching.' }];
    const onConfirm = vi.fn();
    show(
      <EffectDialog
        {...dialog}
        preview={[done('Ana')]}
        warnings={warnings}
        onConfirm={onConfirm}
      />,
    );
    const confirm = screen.getByRole('button', { name: 'Approve 1' });
    const warning = screen.getByRole('checkbox', { name: /Actively searching/ });
    screen.getByText('Please check: Please confirm');
    await userEvent.click(confirm);
    expect(onConfirm).not.toHaveBeenCalled();
    await waitFor(() => expect(document.activeElement).toBe(warning));
    await userEvent.click(warning);
    await userEvent.click(confirm);
    expect(onConfirm).toHaveBeenCalledOnce();
  });

  it('keeps what was typed when the change fails', async () => {
    const form = <input aria-label="Reason" />;
    const { rerender } = show(
      <EffectDialog {...dialog} preview={[done('Ana')]}>
        {form}
      </EffectDialog>,
    );
    await userEvent.type(screen.getByLabelText('Reason'), 'no show');
    const problem = { message: 'It could not be saved.', kept: 'Your reason is still here.' };
    rerender(
      <EffectDialog {...dialog} preview={[done('Ana')]} problem={problem}>
        {form}
      </EffectDialog>,
    );
    expect(screen.getByLabelText('Reason')).toHaveProperty('value', 'no show');
    expect(screen.getByRole('alert').textContent).toContain('Your reason is still here.');
  });

  it('shows afterwards what happened to each record and offers Undo', async () => {
    const onUndo = vi.fn();
    const results = [done('Ana'), refused('Bo')];
    show(<EffectDialog {...dialog} preview={results} results={results} onUndo={onUndo} />);
    screen.getByRole('list', { name: /Not changed 1/ });
    screen.getByRole('list', { name: /Done 1/ });
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('begins at the button, once the preview is there, so that the keyboard need not search', async () => {
    const { rerender } = show(<EffectDialog {...dialog} preview={null} />);
    const close = screen.getByRole('button', { name: 'Close' });
    await waitFor(() => expect(document.activeElement).toBe(close));
    rerender(<EffectDialog {...dialog} preview={[done('Ana')]} />);
    const confirm = screen.getByRole('button', { name: 'Approve 1' });
    await waitFor(() => expect(document.activeElement).toBe(confirm));
    rerender(<EffectDialog {...dialog} preview={[]} results={[done('Ana')]} />);
    const [, leave] = screen.getAllByRole('button', { name: 'Close' });
    await waitFor(() => expect(document.activeElement).toBe(leave));
  });

  it('begins at what must be confirmed, which may come late', async () => {
    const warnings = [{ code: 'LAST', message: 'One person becomes Actively searching.' }];
    const { rerender } = show(<EffectDialog {...dialog} preview={null} />);
    await screen.findByRole('button', { name: 'Close' });
    rerender(<EffectDialog {...dialog} preview={[done('Ana')]} warnings={warnings} />);
    const box = screen.getByRole('checkbox', { name: /Actively searching/ });
    await waitFor(() => expect(document.activeElement).toBe(box));
  });

  it('leaves the focus where somebody has moved it', async () => {
    const { rerender } = show(<EffectDialog {...dialog} preview={null} />);
    const close = screen.getByRole('button', { name: 'Close' });
    await waitFor(() => expect(document.activeElement).toBe(close));
    const back = screen.getByRole('button', { name: 'Back' });
    back.focus();
    rerender(<EffectDialog {...dialog} preview={[done('Ana')]} />);
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.activeElement).toBe(back);
  });

  it('is not confirmed by the Enter that opened it and is held down', async () => {
    const onConfirm = vi.fn();
    show(<EffectDialog {...dialog} preview={[done('Ana')]} onConfirm={onConfirm} />);
    const confirm = screen.getByRole('button', { name: 'Approve 1' });
    await waitFor(() => expect(document.activeElement).toBe(confirm));
    // Before that, the browser clicks the button.
    expect(fireEvent.keyDown(confirm, { key: 'Enter', repeat: true })).toBe(false);
    await userEvent.keyboard('{Enter}');
    expect(onConfirm).toHaveBeenCalledOnce();
  });
});
