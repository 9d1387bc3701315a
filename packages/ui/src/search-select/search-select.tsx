import { Loader, Select } from '@mantine/core';
import type { SelectProps } from '@mantine/core';
import { useEffect, useState } from 'react';

/** A record to choose, as people know it. */
export type SearchOption = { value: string; label: string; description?: string };

type SearchSelectProps = Omit<
  SelectProps,
  'data' | 'value' | 'defaultValue' | 'onChange' | 'searchable' | 'filter' | 'renderOption'
> & {
  /** Finds what matches the text, best match first; called with '' when the list opens. Keep it stable. */
  search: (text: string) => Promise<readonly SearchOption[]>;
  value: SearchOption | null;
  onChange: (option: SearchOption | null) => void;
};

const typingRest = 200;
const none: readonly SearchOption[] = [];

/** Selects one of many records; the server is asked while the user types. */
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
