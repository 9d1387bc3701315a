import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { expect, it, vi } from 'vitest';
import { RecordPanel } from '../src/record-panel/record-panel.tsx';
import { show } from './render.tsx';

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button onClick={() => setOpen(true)}>Row</button>
      <input aria-label="Elsewhere" />
      {open && (
        <RecordPanel
          title="Ana Ortiz"
          onClose={() => setOpen(false)}
          tabs={[
            { value: 'facts', label: 'Summary', content: 'The facts' },
            { value: 'timeline', label: 'Timeline', count: 2, content: 'The history' },
          ]}
        />
      )}
    </>
  );
}

it('takes the focus, closes on Escape and returns the focus to the row', async () => {
  show(<Page />);
  const row = screen.getByRole('button', { name: 'Row' });
  await userEvent.click(row);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close Ana Ortiz' }));

  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('complementary', { name: 'Ana Ortiz' })).toBeNull();
  expect(document.activeElement).toBe(row);
});

it('leaves the focus in an open dialog when the record loads late', async () => {
  const { rerender } = show(<input aria-label="Search or jump to" />);
  const dialog = (panel: boolean) => (
    <>
      <div role="dialog">
        <input aria-label="Search or jump to" />
      </div>
      {panel && <RecordPanel title="Ana Ortiz" onClose={() => {}} />}
    </>
  );
  rerender(dialog(false));
  await userEvent.type(screen.getByLabelText('Search or jump to'), 'Hiring');
  rerender(dialog(true));
  screen.getByRole('button', { name: 'Close Ana Ortiz' });
  await userEvent.keyboard(' Management');
  expect(screen.getByLabelText('Search or jump to')).toHaveProperty('value', 'Hiring Management');
});

it('leaves the grid next to it usable and shows one tab at a time', async () => {
  show(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Row' }));
  await userEvent.type(screen.getByLabelText('Elsewhere'), 'typed');
  screen.getByRole('complementary', { name: 'Ana Ortiz' });

  screen.getByText('The facts');
  await userEvent.click(screen.getByRole('tab', { name: 'Timeline 2' }));
  screen.getByText('The history');
  expect(screen.queryByText('The facts')).toBeNull();
});

it('takes the focus when the pressed button disappears, and closes on Escape from there', async () => {
  const onClose = vi.fn();
  function Cancellable() {
    const [canceled, cancel] = useState(false);
    const actions = !canceled && <button onClick={() => cancel(true)}>Cancel placement</button>;
    return <RecordPanel title="Ana Ortiz" onClose={onClose} actions={actions} />;
  }
  show(<Cancellable />);
  await userEvent.click(screen.getByRole('button', { name: 'Cancel placement' }));
  expect(document.activeElement).toBe(screen.getByRole('complementary', { name: 'Ana Ortiz' }));
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
});

it('stays open when Escape closes a menu that it opened', async () => {
  const onClose = vi.fn();
  const menu = createPortal(<button>Cancel placement</button>, document.body);
  show(
    <RecordPanel title="Ana Ortiz" onClose={onClose}>
      {menu}
    </RecordPanel>,
  );
  screen.getByRole('button', { name: 'Cancel placement' }).focus();
  await userEvent.keyboard('{Escape}');
  expect(onClose).not.toHaveBeenCalled();
});

it('shows what went wrong instead of an empty record', async () => {
  const onRetry = vi.fn();
  show(
    <RecordPanel
      title="Assignment"
      onClose={() => {}}
      problem={{ message: 'The assignment could not be loaded.' }}
      onRetry={onRetry}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
});
