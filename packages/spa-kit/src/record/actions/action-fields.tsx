import { Box, SimpleGrid, Stack } from '@mantine/core';
import { AskField } from './ask-field.tsx';
import { asksNow, type ActionAsk, type AskValues } from './action-ask.ts';

type ActionFieldsProps = {
  asks: readonly ActionAsk[];
  values: AskValues;
  onChange: (field: string, value: string | boolean | null) => void;
  /** Error messages by field. */
  errors?: Readonly<Record<string, string>>;
};

/** With more fields than this, they are in two columns where there is room. */
const fewFields = 2;

/** What an action asks, as fields. */
export function ActionFields({ asks, values, onChange, errors = {} }: ActionFieldsProps) {
  const shown = asksNow(asks, values);
  const first = shown.find(({ kind, required }) => kind === 'TEXT' && required);
  const inColumns = asks.length > fewFields;
  const fields = shown.map((ask) => (
    // Aligns a checkbox with the middle of the field beside it.
    <Box key={ask.field} pb={inColumns && isBox(ask) ? 8 : undefined}>
      <AskField
        ask={ask}
        value={values[ask.field] ?? null}
        onChange={(value) => onChange(ask.field, value)}
        error={errors[ask.field]}
        first={ask === first}
      />
    </Box>
  ));
  if (fields.length === 0) return null;
  if (!inColumns) return <Stack gap="md">{fields}</Stack>;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} verticalSpacing="sm" style={{ alignItems: 'end' }}>
      {fields}
    </SimpleGrid>
  );
}

const isBox = ({ kind, defaultValue }: ActionAsk) => kind === 'FLAG' && defaultValue !== null;
