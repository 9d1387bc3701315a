import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, test, vi } from 'vitest';
import { OfficeTimeProvider } from '../src/dates/office-time.ts';
import { readClockTime } from '../src/dates/read-clock-time.ts';
import { TimeField } from '../src/form/time-field.tsx';
import { show } from './render.tsx';

const NOT_A_TIME = 'This is not a time. Type it like 9, 2:30 pm or 14:30.';

function Form({ hourClock, told }: { hourClock: 'H12' | 'H24'; told: (time: string) => void }) {
  const [time, setTime] = useState('');
  return (
    <OfficeTimeProvider value={{ zone: 'America/Chicago', hourClock }}>
      <TimeField
        label="From"
        value={time}
        onChange={(next) => {
          setTime(next);
          told(next);
        }}
      />
    </OfficeTimeProvider>
  );
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'From' });

test.each([
  ['9', '09:00'],
  ['930', '09:30'],
  ['1430', '14:30'],
  ['9:30', '09:30'],
  ['14.30', '14:30'],
  ['14h30', '14:30'],
  ['14h', '14:00'],
  ['2p', '14:00'],
  ['230pm', '14:30'],
  ['2:30 PM', '14:30'],
  ['2:30\u202fPM', '14:30'],
  ['2:30 p. m.', '14:30'],
  ['12 am', '00:00'],
  ['12:15 pm', '12:15'],
  ['0:00', '00:00'],
])('%s is %s', (typed, time) => expect(readClockTime(typed)).toBe(time));

test.each([
  '',
  '24',
  '24:00',
  '9:60',
  '9:3',
  '14 pm',
  '0 am',
  'noonish',
  '9:30:15',
  '-1',
  '9'.repeat(50),
])('“%s” is no time', (typed) => expect(readClockTime(typed)).toBeUndefined());

test.each([
  ['H12', '2:30 PM'],
  ['H24', '14:30'],
] as const)('by a clock of %s, what is typed is shown as %s', async (hourClock, shown) => {
  const told = vi.fn();
  show(<Form hourClock={hourClock} told={told} />);
  await userEvent.type(field(), '230p');
  expect(screen.getByRole('status').textContent?.replace('\u202f', ' ')).toBe(shown);
  await userEvent.tab();
  expect(field().value.replace('\u202f', ' ')).toBe(shown);
  expect(told).toHaveBeenLastCalledWith('14:30');
  // What it shows can be edited, and is read as it is shown.
  await userEvent.type(field(), ' ');
  expect(told).toHaveBeenLastCalledWith('14:30');
});

it('keeps a text that is no time, with an error, and has no value meanwhile', async () => {
  const told = vi.fn();
  show(<Form hourClock="H12" told={told} />);
  await userEvent.type(field(), '9:7x');
  expect(screen.queryByText(NOT_A_TIME)).toBeNull();
  await userEvent.tab();
  screen.getByText(NOT_A_TIME);
  expect(field().value).toBe('9:7x');
  expect(field().validity.customError).toBe(true);
  expect(told).toHaveBeenLastCalledWith('');

  await userEvent.clear(field());
  await userEvent.type(field(), '9');
  expect(field().validity.valid).toBe(true);
  await userEvent.tab();
  expect(screen.queryByText(NOT_A_TIME)).toBeNull();
});
