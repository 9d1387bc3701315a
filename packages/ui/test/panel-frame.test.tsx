import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { PanelFrame } from '../src/record-panel/panel-frame.tsx';
import { show } from './render.tsx';

const people = ['Ana', 'Bea', 'Cem'];

function Page({ begin = 0 }) {
  const [open, setOpen] = useState<number | null>(null);
  const step = (to: number) => (people[to] ? () => setOpen(to) : undefined);
  return (
    <>
      <button onClick={() => setOpen(begin)}>Row</button>
      {open !== null && (
        <PanelFrame
          title={people[open]!}
          recordId={people[open]!}
          neighbors={{
            previous: step(open - 1),
            next: step(open + 1),
            position: `${open + 1} of ${people.length}`,
          }}
          onClose={() => setOpen(null)}
        >
          <input aria-label="Note" />
        </PanelFrame>
      )}
    </>
  );
}

const panel = (name: string) => screen.getByRole('complementary', { name });

beforeEach(() => localStorage.clear());

it('leads through the list with J and K, and with the arrow keys inside, without losing the focus', async () => {
  const user = userEvent.setup();
  show(<Page />);
  await user.click(screen.getByRole('button', { name: 'Row' }));
  const close = document.activeElement;
  await user.keyboard('j');
  panel('Bea');
  screen.getByText('2 of 3');
  await user.keyboard('{ArrowDown}');
  panel('Cem');
  // At the end nothing happens.
  await user.keyboard('{ArrowDown}j');
  panel('Cem');
  await user.keyboard('k{ArrowUp}');
  panel('Ana');
  expect(document.activeElement).toBe(close);
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Row' }));
});

it('takes J and K as letters where somebody types', async () => {
  const user = userEvent.setup();
  show(<Page />);
  await user.click(screen.getByRole('button', { name: 'Row' }));
  await user.type(screen.getByLabelText('Note'), 'jk{ArrowDown}');
  expect(screen.getByLabelText('Note')).toHaveProperty('value', 'jk');
  panel('Ana');
});

it('keeps its buttons at the ends of the list', async () => {
  const user = userEvent.setup();
  show(<Page begin={2} />);
  await user.click(screen.getByRole('button', { name: 'Row' }));
  const next = screen.getByRole('button', { name: 'Next record' });
  expect(next.getAttribute('aria-disabled')).toBe('true');
  await user.click(screen.getByRole('button', { name: 'Previous record' }));
  panel('Bea');
  expect(next.getAttribute('aria-disabled')).toBeNull();
});

it('is resized with the keyboard and the mouse, and is as wide the next time', async () => {
  const user = userEvent.setup();
  show(<Page />);
  await user.click(screen.getByRole('button', { name: 'Row' }));
  const edge = () => screen.getByRole('separator', { name: 'Width of the panel' });
  const width = () => edge().parentElement!.parentElement!.style.getPropertyValue('--panel-width');
  edge().focus();
  await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowRight}');
  expect(width()).toBe('640px');
  await user.keyboard('{End}');
  expect(edge().getAttribute('aria-valuenow')).toBe('400');

  fireEvent.pointerDown(edge(), { clientX: 800 });
  fireEvent.pointerMove(edge(), { clientX: -500 });
  fireEvent.pointerUp(edge());
  await user.keyboard('{Escape}');
  expect(document.body.innerHTML).not.toContain('--panel-width');
  await user.click(screen.getByRole('button', { name: 'Row' }));
  expect(width()).toBe('500px');
  await user.dblClick(edge());
  expect(width()).toBe('600px');
});
