import { Loader, Select } from '@mantine/core';
import type { SelectProps } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTypedChoice } from './use-typed-choice.ts';

/** A record to choose, as people know it. */
export type SearchOption = { value: string; label: string; description?: string };

type SearchSelectProps = Omit<
  SelectProps,
  | 'data'
  | 'value'
  | 'defaultValue'
  | 'onChange'
  | 'searchable'
  | 'searchValue'
  | 'filter'
  | 'renderOption'
> & {
  /** Finds what matches the text, best match first; called with '' when the list opens. Keep it stable. */
  search: (text: string) => Promise<readonly SearchOption[]>;
  value: SearchOption | null;
  onChange: (option: SearchOption | null) => void;
};

const typingRest = 200;
const none: readonly SearchOption[] = [];

/** Selects one of many records; the server is asked while the user types. */
export function SearchSelect({ search, value, onChange, error, ...input }: SearchSelectProps) {
  const [asked, setAsked] = useState<Asked>({ text: '', active: false });
  const { options, state } = useFound(search, asked.text, asked.active);
  const clearable = input.clearable ?? true;
  const { text, problem, select } = useTypedChoice({
    chosen: value,
    matching: () => (state === 'found' ? options : none),
    searching: state === 'searching',
    clearable,
    onChoose: onChange,
  });
  const now = { text: text ?? '', active: select.dropdownOpened || text !== null };
  if (now.text !== asked.text || now.active !== asked.active) setAsked(now);
  const withValue =
    value && !options.some((option) => option.value === value.value)
      ? [value, ...options]
      : options;

  return (
    <Select
      searchable
      {...input}
      {...select}
      clearable={clearable}
      error={problem ?? error}
      data={withValue.length > 0 ? withValue.map(shown) : [messageOption(state)]}
      value={value?.value ?? null}
      onChange={(chosen) => onChange(withValue.find((option) => option.value === chosen) ?? null)}
      filter={({ options: all }) => all}
      rightSection={asked.active && state === 'searching' ? <Loader size={14} /> : undefined}
      renderOption={({ option }) => {
        const description = withValue.find(({ value: id }) => id === option.value)?.description;
        return (
          <div>
            <div>{option.label}</div>
            {description && (
              <div style={{ fontSize: 12, color: 'var(--mantine-color-dimmed)' }}>
                {description}
              </div>
            )}
          </div>
        );
      }}
    />
  );
}

/** What the server is asked for, while the list is open or something typed waits for it. */
type Asked = { text: string; active: boolean };

type SearchState = 'searching' | 'found' | 'failed';

const messages: Record<SearchState, string> = {
  searching: 'Searching…',
  found: 'Nothing found',
  failed: 'The search failed. Type again to retry.',
};

type Answer = { search: SearchSelectProps['search']; text: string; failed: boolean };

const shown = ({ value, label }: SearchOption) => ({ value, label });

/** Shown as an option of an empty list, because to a screen reader a list without options is no list. */
const messageOption = (state: SearchState) => ({
  value: state,
  label: messages[state],
  disabled: true,
});

/**
 * The answer for the latest text only. Until it arrives, no options are offered: a key must not select an
 * option of an earlier text.
 */
function useFound(search: SearchSelectProps['search'], text: string, active: boolean) {
  const [options, setOptions] = useState(none);
  const [answer, setAnswer] = useState<Answer | null>(null);

  useEffect(() => {
    if (!active) return;
    let latest = true;
    const timer = setTimeout(() => {
      search(text).then(
        (found) => {
          if (!latest) return;
          setOptions(found);
          setAnswer({ search, text, failed: false });
        },
        () => {
          if (latest) setAnswer({ search, text, failed: true });
        },
      );
    }, typingRest);
    return () => {
      latest = false;
      clearTimeout(timer);
    };
  }, [search, text, active]);

  const waiting = active && (answer?.search !== search || answer.text !== text);
  const settled: SearchState = answer?.failed ? 'failed' : 'found';
  const state: SearchState = waiting ? 'searching' : settled;
  return { options: waiting ? none : options, state };
}
