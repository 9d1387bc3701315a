import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { MultiChoiceSelect } from '../src/search-select/multi-choice-select.tsx';
import { show } from './render.tsx';

const staff = [
  { value: '1', label: 'Alma Li' },
  { value: '2', label: 'Ann Ash' },
  { value: '3', label: 'Ann Ashley' },
];

type StaffProps = {
  start?: string[];
  data?: typeof staff;
  disabled?: boolean;
  told: (value: string[]) => void;
};

function Staff({ start = [], data = staff, disabled, told }: StaffProps) {
  const [value, setValue] = useState(start);
  const change = (next: string[]) => {
    setValue(next);
    told(next);
  };
  return <MultiChoiceSelect label="Staff" {...{ data, disabled, value }} onChange={change} />;
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Staff' });

it('takes the only match with Enter, without sending the form, and then another', async () => {
  const told = vi.fn();
  const onSubmit = vi.fn();
  show(
    <form onSubmit={onSubmit}>
      <Staff told={told} />
    </form>,
  );
  await userEvent.type(field(), 'alm{Enter}');
  expect(told).toHaveBeenLastCalledWith(['1']);
  expect(field().value).toBe('');
  await userEvent.type(field(), 'ann ash{Enter}');
  expect(told).toHaveBeenLastCalledWith(['1', '2']);
  // The other of that name is the only one left.
  await userEvent.type(field(), 'ann{Enter}');
  expect(told).toHaveBeenLastCalledWith(['1', '2', '3']);
  expect(onSubmit).not.toHaveBeenCalled();
});

it('takes the highlighted one with Enter, without sending the form', async () => {
  const told = vi.fn();
  const onSubmit = vi.fn();
  show(
    <form onSubmit={onSubmit}>
      <Staff told={told} />
    </form>,
  );
  await userEvent.type(field(), 'ann{ArrowDown}{ArrowDown}{Enter}');
  expect(told).toHaveBeenCalledExactlyOnceWith(['3']);
  expect(field().value).toBe('');
  expect(onSubmit).not.toHaveBeenCalled();
});

it('takes the only match when the field is left', async () => {
  const told = vi.fn();
  show(<Staff start={['2']} told={told} />);
  await userEvent.type(field(), 'Alma Li{Tab}');
  expect(told).toHaveBeenCalledExactlyOnceWith(['2', '1']);
  expect(field().value).toBe('');
});

it.each(['ann', 'weekly'])('keeps “%s”, which is no choice, with an error', async (text) => {
  const told = vi.fn();
  show(<Staff start={['1']} told={told} />);
  await userEvent.type(field(), `${text}{Tab}`);
  screen.getByText('Choose one from the list.');
  expect(field().value).toBe(text);
  expect(field().validity.customError).toBe(true);
  expect(told).not.toHaveBeenCalled();
  await userEvent.clear(field());
  await userEvent.tab();
  expect(screen.queryByText('Choose one from the list.')).toBeNull();
  expect(field().validity.customError).toBe(false);
  expect(told).not.toHaveBeenCalled();
});

it('takes the only match of a list that comes after the field was left', async () => {
  const told = vi.fn();
  const { rerender } = show(<Staff data={[]} told={told} />);
  await userEvent.type(field(), 'alma{Tab}');
  screen.getByText('Choose one from the list.');
  rerender(<Staff told={told} />);
  expect(told).toHaveBeenCalledExactlyOnceWith(['1']);
  expect(field().value).toBe('');
});

it('holds nothing up while nothing can be chosen', async () => {
  const told = vi.fn();
  const { rerender } = show(<Staff told={told} />);
  await userEvent.type(field(), 'weekly{Tab}');
  rerender(<Staff disabled told={told} />);
  expect(field().value).toBe('');
  expect(field().validity.customError).toBe(false);
  rerender(<Staff told={told} />);
  expect(field().value).toBe('weekly');
});
