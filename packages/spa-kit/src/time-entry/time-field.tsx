import { TimeInput, type TimeInputProps } from '@mantine/dates';

type TimeFieldProps = Omit<TimeInputProps, 'value' | 'defaultValue' | 'onChange'> & {
  /** `HH:MM`, '' when empty. */
  value: string;
  onChange: (time: string) => void;
};

/** A time of day, by the device’s own control: wheels on a phone, typing at a desk. */
export function TimeField({ value, onChange, ...input }: TimeFieldProps) {
  return (
    <TimeInput
      {...input}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
