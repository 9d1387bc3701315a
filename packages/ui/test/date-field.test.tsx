import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { DatesEditor } from '../src/data-grid/dates-editor.tsx';
import { DateField } from '../src/form/date-field.tsx';
import { ReadDateContext } from '../src/form/read-date.ts';
import { show } from './render.tsx';

const known: Record<string, string> = {
  '12/5': '2026-12-05',
  'Dec 5, 2026': '2026-12-05',
  '+7': '2026-12-08',
};

function Form({
  start = null,
  told,
}: {
  start?: string | null;
  told: (date: string | null) => void;
}) {
  const [date, setDate] = useState(start);
  return (
    <ReadDateContext value={(text) => known[text]}>
      <DateField
        label="Start date"
        value={date}
        onChange={(next) => {
          setDate(next);
          told(next);
        }}
      />
      <button type="button">Next</button>
    </ReadDateContext>
  );
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Start date' });

it('shows the whole date while a short one is typed, and in its place afterwards', async () => {
  const told = vi.fn();
  show(<Form told={told} />);
  await userEvent.type(field(), '12/5');
  expect(screen.getByRole('status').textContent).toBe('Dec 5, 2026');
  expect(field().value).toBe('12/5');
  await userEvent.tab();
  expect(field().value).toBe('Dec 5, 2026');
  expect(screen.queryByRole('status')).toBeNull();
  expect(told).toHaveBeenLastCalledWith('2026-12-05');
});

it('keeps a text that is no date, with an error, and has no value meanwhile', async () => {
  const told = vi.fn();
  show(<Form start="2026-12-05" told={told} />);
  await userEvent.clear(field());
  await userEvent.type(field(), 'someday');
  expect(screen.queryByText('This is not a date. Type it like 12/5, Dec 5, +7 or mon.')).toBeNull();
  await userEvent.tab();
  screen.getByText('This is not a date. Type it like 12/5, Dec 5, +7 or mon.');
  expect(field().value).toBe('someday');
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(field().validity.customError).toBe(true);
  expect(told).toHaveBeenLastCalledWith(null);

  await userEvent.clear(field());
  await userEvent.type(field(), '+7');
  expect(field().validity.valid).toBe(true);
  await userEvent.tab();
  expect(field().value).toBe('Dec 8, 2026');
  expect(screen.queryByText('This is not a date. Type it like 12/5, Dec 5, +7 or mon.')).toBeNull();
});

it('says at Enter that the text is no date', async () => {
  show(<Form told={() => {}} />);
  await userEvent.type(field(), 'someday{Enter}');
  screen.getByText('This is not a date. Type it like 12/5, Dec 5, +7 or mon.');
  expect(field().value).toBe('someday');
});

it('takes a day from the calendar in place of a text that is no date', async () => {
  const told = vi.fn();
  show(<Form told={told} />);
  await userEvent.type(field(), 'someday');
  await userEvent.click(screen.getByRole('button', { name: /^15 / }));
  expect(field().value).toMatch(/15, \d{4}$/);
  expect(field().validity.valid).toBe(true);
});

it('is also the filter of a column, which applies and closes with Enter', async () => {
  const onChange = vi.fn();
  const onDone = vi.fn();
  show(
    <ReadDateContext value={(text) => known[text]}>
      <DatesEditor label="Start" value={{}} onChange={onChange} onDone={onDone} />
    </ReadDateContext>,
  );
  const from = screen.getByRole('textbox', { name: 'Start from' });
  await userEvent.type(from, '12/{Enter}');
  expect(onDone).not.toHaveBeenCalled();
  await userEvent.type(from, '5');
  await waitFor(() => expect(onChange).toHaveBeenLastCalledWith({ from: '2026-12-05' }));
  await userEvent.type(from, '{Enter}');
  expect(onDone).toHaveBeenCalledOnce();
});
