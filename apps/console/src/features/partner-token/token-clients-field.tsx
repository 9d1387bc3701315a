import { Pill, Stack } from '@mantine/core';
import { fieldOf, type FieldProps } from '@stint/spa-kit/record/form/text-form.ts';
import { SearchSelect, type SearchOption } from '@stint/ui/search-select/search-select.tsx';
import { useClientSearch } from '../../record/form/client-search.ts';

/** Clients that a token is restricted to, each found by name; none for the whole agency. */
export function TokenClientsField({ form, name, label }: FieldProps<SearchOption[]>) {
  const search = useClientSearch();
  const { value: chosen, error } = fieldOf(form, name);
  const without = (id: string) => chosen.filter((client) => client.value !== id);
  return (
    <Stack gap={6}>
      <SearchSelect
        label={label}
        description="Leave it empty for the whole agency. Otherwise the token sees the records of these clients, and nothing else."
        placeholder="Add a client"
        search={search}
        value={null}
        error={error}
        onChange={(client) =>
          client && form.setFieldValue(name, [...without(client.value), client])
        }
      />
      {chosen.length > 0 && (
        <Pill.Group>
          {chosen.map(({ value, label: client }) => (
            <Pill
              key={value}
              withRemoveButton
              removeButtonProps={{
                'aria-label': `Remove ${client}`,
                'aria-hidden': false,
                tabIndex: 0,
              }}
              onRemove={() => form.setFieldValue(name, without(value))}
            >
              {client}
            </Pill>
          ))}
        </Pill.Group>
      )}
    </Stack>
  );
}
