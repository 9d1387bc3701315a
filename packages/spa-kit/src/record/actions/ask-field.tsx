import { Checkbox, Radio, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { DateField } from '@stint/ui/form/date-field.tsx';
import { ChoiceSelect } from '@stint/ui/search-select/choice-select.tsx';
import { MoneyInput } from '@stint/ui/form/money-input.tsx';
import { useViewer } from '../../session/viewer.ts';
import type { ActionAsk } from './action-ask.ts';

type AskFieldProps = {
  ask: ActionAsk;
  value: string | boolean | null;
  onChange: (value: string | boolean | null) => void;
  error?: string;
  /** The dialog opens with the focus in this field. */
  first?: boolean;
};

const yesOrNo = [
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
];

/** Up to this many choices are shown as radio buttons. */
const fewChoices = 2;

/** With more choices than this, people type to search. */
const manyChoices = 6;

/** The field of one thing that an action asks. */
export function AskField({ ask, value, onChange, error, first }: AskFieldProps) {
  const { agency } = useViewer();
  const common = {
    label: ask.label,
    description: ask.help,
    placeholder: ask.placeholder ?? undefined,
    required: ask.required,
    error,
    ...(first && { 'data-autofocus': true }),
  };
  switch (ask.kind) {
    case 'FLAG':
      if (ask.defaultValue === null)
        return (
          <Select
            {...common}
            clearable={!ask.required}
            data={yesOrNo}
            value={value === null ? null : String(value)}
            onChange={(said) => onChange(said === null ? null : said === 'true')}
          />
        );
      return (
        <Checkbox
          label={ask.label}
          description={ask.help}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'CHOICE':
      if (ask.required && ask.choices.length <= fewChoices)
        return (
          <Radio.Group
            {...common}
            data-blocking={error ? ask.label : undefined}
            required={false}
            value={value as string}
            onChange={onChange}
          >
            <Stack gap={8} mt={8}>
              {ask.choices.map((choice) => (
                <Radio key={choice.value} value={choice.value} label={choice.label} />
              ))}
            </Stack>
          </Radio.Group>
        );
      return (
        <ChoiceSelect
          {...common}
          searchable={ask.choices.length > manyChoices}
          data={ask.choices}
          value={value as string | null}
          onChange={onChange}
        />
      );
    case 'DATE':
      return <DateField {...common} value={value as string | null} onChange={onChange} />;
    case 'MONEY':
      return (
        <MoneyInput
          {...common}
          currency={agency.currency}
          value={value as string}
          onChange={onChange}
        />
      );
    case 'TEXT': {
      const text = {
        ...common,
        value: value as string,
        onChange: (event: { currentTarget: { value: string } }) =>
          onChange(event.currentTarget.value),
      };
      if (ask.lines === null) return <TextInput {...text} />;
      return <Textarea autosize minRows={ask.lines} {...text} />;
    }
  }
}
