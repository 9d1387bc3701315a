import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { OfficeTimeProvider, viewerZone } from '../src/dates/office-time.ts';
import { DateTimeField } from '../src/form/date-time-field.tsx';
import { ReadDateContext } from '../src/form/read-date.ts';
import { show } from './render.tsx';

const known: Record<string, string> = {
  '12/5': '2026-12-05',
  '7/5': '2026-07-05',
  'Dec 5, 2026': '2026-12-05',
};

const told = vi.fn();
const sent = vi.fn();
beforeEach(() => {
  told.mockClear();
  sent.mockClear();
});

function Form({
  start = '',
  zone = 'Asia/Tokyo',
  error,
}: {
  start?: string;
  zone?: string;
  error?: string;
}) {
  const [at, setAt] = useState(start);
  return (
    <OfficeTimeProvider value={{ zone, hourClock: 'H12' }}>
      <ReadDateContext value={(text) => known[text]}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            sent(at);
          }}
          noValidate
        >
          <DateTimeField
            label="When"
            zone={zone}
            now="2026-11-21T18:00:00Z"
            value={at}
            error={error}
            onChange={(next) => {
              setAt(next);
              told(next);
            }}
          />
          <button type="submit">Save</button>
        </form>
      </ReadDateContext>
    </OfficeTimeProvider>
  );
}

const day = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'When: day' });
const time = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'When: time' });
const plain = (text: string) => text.replace('\u202f', ' ');

it('takes a day, Tab, a time and Enter', async () => {
  show(<Form />);
  await userEvent.click(day());
  await userEvent.keyboard('12/5');
  await userEvent.tab();
  expect(document.activeElement).toBe(time());
  await userEvent.keyboard('230p{Enter}');
  expect(sent).toHaveBeenLastCalledWith('2026-12-05T14:30');
});

it('shows a time by the clock of the agency, and keeps the other part when one is changed', async () => {
  show(<Form start="2026-12-05T14:30" />);
  expect(day().value).toBe('Dec 5, 2026');
  expect(plain(time().value)).toBe('2:30 PM');
  await userEvent.clear(time());
  expect(told).toHaveBeenLastCalledWith('2026-12-05T');
  await userEvent.type(time(), '9');
  expect(told).toHaveBeenLastCalledWith('2026-12-05T09:00');
  await userEvent.clear(day());
  expect(told).toHaveBeenLastCalledWith('T09:00');
  await userEvent.type(day(), '7/5');
  expect(told).toHaveBeenLastCalledWith('2026-07-05T09:00');
});

it('keeps what cannot be read, with an error at its own part', async () => {
  show(<Form start="2026-12-05T14:30" />);
  await userEvent.clear(time());
  await userEvent.type(time(), 'noonish');
  await userEvent.clear(day());
  await userEvent.type(day(), 'someday');
  await userEvent.tab();
  screen.getByText(/^This is not a date/);
  screen.getByText(/^This is not a time/);
  expect([day().value, time().value]).toEqual(['someday', 'noonish']);
  expect([day(), time()].every(({ validity }) => validity.customError)).toBe(true);
  expect(told).toHaveBeenLastCalledWith('');
});

it('says what is missing at the part that is', () => {
  show(<Form start="2026-12-05T" error="Enter a day and a time." />);
  expect(day().getAttribute('aria-invalid')).toBeNull();
  expect(time().getAttribute('aria-invalid')).toBe('true');
  screen.getByText('Enter a day and a time.');
});

it('names the zone, as it is called at that time, where it is not the reader’s', () => {
  const chicago = viewerZone() === 'America/Chicago' ? 'America/Denver' : 'America/Chicago';
  const { unmount } = show(<Form start="2026-07-05T09:00" zone={chicago} />);
  within(screen.getByRole('group', { name: /^When \([CM]DT\)/ })).getByLabelText('When: time');
  unmount();
  show(<Form zone={viewerZone()} />);
  screen.getByRole('group', { name: 'When' });
});
