import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { Dialog } from '../src/dialog/dialog.tsx';
import { FileDrop } from '../src/file-drop/file-drop.tsx';
import { DateField } from '../src/form/date-field.tsx';
import { MoneyInput } from '../src/form/money-input.tsx';
import { SearchSelect } from '../src/search-select/search-select.tsx';
import type { SearchOption } from '../src/search-select/search-select.tsx';
import { show } from './render.tsx';

it('accepts money as typed and passes on a plain decimal', async () => {
  const onChange = vi.fn();
  function Form() {
    const [pay, setPay] = useState('');
    return (
      <MoneyInput
        label="Pay rate"
        currency="USD"
        value={pay}
        onChange={(amount) => {
          setPay(amount);
          onChange(amount);
        }}
      />
    );
  }
  show(<Form />);
  await userEvent.type(screen.getByLabelText('Pay rate'), '1234.505');
  expect(onChange).toHaveBeenLastCalledWith('1234.50');
  expect(screen.getByLabelText('Pay rate')).toHaveProperty('value', '$1,234.50');
});

it.each([
  ['64,000', '64000', '$64,000'],
  ['1,234.56', '1234.56', '$1,234.56'],
  ['1,234,567.8', '1234567.8', '$1,234,567.8'],
  ['8,5', '8.5', '$8.5'],
  ['12,50', '12.50', '$12.50'],
  ['12.505', '12.50', '$12.50'],
])('takes the comma in %s for what it is', async (typed, amount, shown) => {
  const onChange = vi.fn();
  function Form() {
    const [fee, setFee] = useState('');
    return (
      <MoneyInput
        label="Fee"
        currency="USD"
        value={fee}
        onChange={(now) => {
          setFee(now);
          onChange(now);
        }}
      />
    );
  }
  show(<Form />);
  await userEvent.type(screen.getByLabelText('Fee'), typed);
  expect(onChange).toHaveBeenLastCalledWith(amount);
  expect(screen.getByLabelText('Fee')).toHaveProperty('value', shown);
});

it.each([
  ['1.234,50 €', '$1,234.50'],
  ['-1', '$7.00'],
])('shows what was meant by the pasted amount %s', async (pasted, shown) => {
  function Form() {
    const [fee, setFee] = useState('7.00');
    return <MoneyInput label="Fee" currency="USD" value={fee} onChange={setFee} />;
  }
  show(<Form />);
  const field = screen.getByLabelText('Fee');
  await userEvent.click(field);
  await userEvent.paste(pasted);
  expect(field).toHaveProperty('value', shown);
});

it('takes no more digits of an amount than the API does', async () => {
  const onChange = vi.fn();
  show(<MoneyInput label="Pay rate" currency="USD" onChange={onChange} />);
  await userEvent.type(screen.getByLabelText('Pay rate'), '9999999999999999.25');
  expect(onChange).toHaveBeenLastCalledWith('999999999999999.25');
});

it('offers only answers for the current text', async () => {
  const answers: Record<string, (options: SearchOption[]) => void> = {};
  const search = (text: string) =>
    new Promise<SearchOption[]>((resolve) => {
      answers[text] = resolve;
    });
  show(<SearchSelect label="Candidate" search={search} value={null} onChange={() => {}} />);
  const input = screen.getByRole('combobox', { name: 'Candidate' });
  await userEvent.click(input);
  await userEvent.type(input, 'a');
  await waitFor(() => expect(answers).toHaveProperty('a'));
  await userEvent.type(input, 'n');
  await waitFor(() => expect(answers).toHaveProperty('an'));

  answers['an']!([{ value: '1', label: 'Ana Ortiz' }]);
  await screen.findByRole('option', { name: 'Ana Ortiz' });
  answers['a']!([{ value: '2', label: 'Abe Old' }]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(screen.queryByRole('option', { name: 'Abe Old' })).toBeNull();

  await userEvent.type(input, 'd');
  expect(screen.queryByRole('option', { name: 'Ana Ortiz' })).toBeNull();
  expect(screen.getByRole('option', { name: 'Searching…' })).toBeDefined();
});

it('accepts files through a labeled input', async () => {
  const onFiles = vi.fn();
  show(<FileDrop label="Choose the files" multiple onFiles={onFiles} />);
  const file = new File(['a,b'], 'clients.csv');
  await userEvent.upload(screen.getByLabelText('Choose the files'), file);
  expect(onFiles).toHaveBeenCalledWith([file]);
});

it('closes the calendar with Escape before the dialog around it', async () => {
  const onClose = vi.fn();
  show(
    <Dialog title="Close" onClose={onClose}>
      <DateField label="End date" value={null} onChange={() => {}} />
    </Dialog>,
  );
  await userEvent.type(screen.getByLabelText('End date'), 'Jan');
  await userEvent.keyboard('{Escape}');
  expect(onClose).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
});
