import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { ChoiceSelect } from '../src/search-select/choice-select.tsx';
import { SearchSelect, type SearchOption } from '../src/search-select/search-select.tsx';
import { show } from './render.tsx';

const terms = [
  { value: '30', label: 'Net 30' },
  { value: '30e', label: 'Net 30, end of month' },
  { value: '0', label: 'On receipt' },
];

type Told = (value: string | null) => void;

function Terms({
  start = null,
  required,
  told,
}: {
  start?: string | null;
  required?: boolean;
  told: Told;
}) {
  const [value, setValue] = useState(start);
  const change = (next: string | null) => {
    setValue(next);
    told(next);
  };
  return <ChoiceSelect label="Terms" {...{ required, value }} data={terms} onChange={change} />;
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: /Terms|Candidate/ });

it('takes the only match with Enter, without sending the form', async () => {
  const told = vi.fn();
  const onSubmit = vi.fn();
  show(
    <form onSubmit={onSubmit}>
      <Terms told={told} />
    </form>,
  );
  await userEvent.type(field(), 'rece{Enter}');
  expect(told).toHaveBeenCalledWith('0');
  expect(field().value).toBe('On receipt');
  expect(onSubmit).not.toHaveBeenCalled();
});

it('takes the highlighted one with Enter, and the one that is called exactly so', async () => {
  const told = vi.fn();
  show(<Terms told={told} />);
  await userEvent.type(field(), 'net{ArrowDown}{ArrowDown}{Enter}');
  expect(told).toHaveBeenLastCalledWith('30e');
  await userEvent.clear(field());
  await userEvent.type(field(), 'net 30{Enter}');
  expect(told).toHaveBeenLastCalledWith('30');
});

it('takes the only match when the field is left', async () => {
  const told = vi.fn();
  show(<Terms told={told} />);
  await userEvent.type(field(), 'rece{Tab}');
  expect(told).toHaveBeenCalledWith('0');
});

it.each([null, '30'])('says nothing when the field is left as it was: %s', async (start) => {
  const told = vi.fn();
  show(<Terms start={start} told={told} />);
  await userEvent.tab();
  expect(document.activeElement).toBe(field());
  await userEvent.tab();
  expect(told).not.toHaveBeenCalled();
});

it.each(['net', 'weekly'])('keeps “%s”, which is no choice, with an error', async (text) => {
  const told = vi.fn();
  show(<Terms start="0" told={told} />);
  await userEvent.clear(field());
  await userEvent.type(field(), `${text}{Tab}`);
  screen.getByText('Choose one from the list.');
  expect(field().value).toBe(text);
  expect(field().validity.customError).toBe(true);
  expect(told).not.toHaveBeenCalled();
});

it('is emptied by deleting the text, unless something has to be chosen', async () => {
  const told = vi.fn();
  const { unmount } = show(<Terms start="0" told={told} />);
  await userEvent.clear(field());
  await userEvent.tab();
  expect(told).toHaveBeenCalledWith(null);
  unmount();
  show(<Terms start="0" required told={told} />);
  await userEvent.clear(field());
  await userEvent.tab();
  expect(field().value).toBe('On receipt');
  expect(told).toHaveBeenCalledOnce();
});

it('takes the only match of a search that is answered after Enter', async () => {
  const told = vi.fn();
  const search = () => Promise.resolve([{ value: '1', label: 'Ana Ortiz' }]);
  function Candidate() {
    const [value, setValue] = useState<SearchOption | null>(null);
    const change = (next: SearchOption | null) => {
      setValue(next);
      told(next?.value);
    };
    return <SearchSelect label="Candidate" search={search} value={value} onChange={change} />;
  }
  show(<Candidate />);
  await userEvent.type(field(), 'an{Enter}');
  await waitFor(() => expect(field().value).toBe('Ana Ortiz'));
  expect(told).toHaveBeenCalledExactlyOnceWith('1');
});

it('opens its list when it is clicked, typed into or asked by an arrow key, not when it gets the focus', async () => {
  show(<Terms told={vi.fn()} />);
  const opened = () => field().getAttribute('aria-expanded') === 'true';
  await userEvent.tab();
  expect(document.activeElement).toBe(field());
  expect(opened()).toBe(false);
  for (const key of ['{ArrowDown}', '{ArrowUp}', 'n']) {
    await userEvent.keyboard(key);
    await waitFor(() => expect(opened()).toBe(true));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(opened()).toBe(false));
  }
  await userEvent.click(field());
  await waitFor(() => expect(opened()).toBe(true));
});
