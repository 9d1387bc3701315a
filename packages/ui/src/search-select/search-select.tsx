import { Loader, Select } from '@mantine/core';
import type { SelectProps } from '@mantine/core';
import { useEffect, useState } from 'react';

/** A record to choose, as people know it. */
export type SearchOption = { value: string; label: string; description?: string };

type SearchSelectProps = Omit<
  SelectProps,
  'data' | 'value' | 'defaultValue' | 'onChange' | 'searchable' | 'filter' | 'renderOption'
> & {
  /** Finds what matches the text, best first; called with '' when the list opens. Keep it stable. */
  search: (text: string) => Promise<readonly SearchOption[]>;
  value: SearchOption | null;
  onChange: (option: SearchOption | null) => void;
};

const typingRest = 200;
const none: readonly SearchOption[] = [];

/** Chooses one record out of many by asking the server while typing. */
export function SearchSelect({ search, value, onChange, ...input }: SearchSelectProps) {
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const { options, state } = useFound(search, text === value?.label ? '' : text, opened);
  const withValue =
    value && !options.some((option) => option.value === value.value)
      ? [value, ...options]
      : options;

  return (
    <Select
      searchable
      clearable
      {...input}
      data={withValue.length > 0 ? withValue.map(shown) : [messageOption(state)]}
      value={value?.value ?? null}
      onChange={(chosen) => onChange(withValue.find((option) => option.value === chosen) ?? null)}
      onSearchChange={setText}
      onDropdownOpen={() => setOpened(true)}
      onDropdownClose={() => setOpened(false)}
      filter={({ options: all }) => all}
      rightSection={opened && state === 'searching' ? <Loader size={14} /> : undefined}
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

type SearchState = 'searching' | 'found' | 'failed';

const messages: Record<SearchState, string> = {
  searching: 'Searching…',
  found: 'Nothing found',
  failed: 'The search failed. Type again to retry.',
};

type Answer = { search: SearchSelectProps['search']; text: string; failed: boolean };

const shown = ({ value, label }: SearchOption) => ({ value, label });

/** A list says as one of its options that it has none: a list without any is no list to a screen reader. */
const messageOption = (state: SearchState) => ({
  value: state,
  label: messages[state],
  disabled: true,
});

/**
 * The answer to the last text only. Until it is there nothing is offered: a key must not choose what
 * belonged to an earlier text.
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
