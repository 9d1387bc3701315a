import { NumberInput } from '@mantine/core';
import { fieldOf, type FieldProps } from './text-form.ts';

type NumberFieldProps = FieldProps & {
  /** “ %”, “ days”. */
  suffix?: string;
  /** Digits after the decimal point; 0 by default. */
  digits?: number;
  /** It may be below zero. */
  allowNegative?: boolean;
  /** What an empty field comes to, shown in it. */
  placeholder?: string;
};

/** The API takes no whole number beyond it. */
const most = 2 ** 31 - 1;

/** A number that is not money: a count, a percentage, a multiplier. */
export function NumberField({ form, name, digits = 0, ...input }: NumberFieldProps) {
  const { value, error } = fieldOf(form, name);
  return (
    <NumberInput
      hideControls
      inputMode="decimal"
      allowNegative={false}
      isAllowed={({ floatValue = 0 }) => Math.abs(floatValue) <= most}
      {...input}
      data-path={name}
      decimalScale={digits}
      value={value}
      error={error}
      onValueChange={({ value: typed }, { source }) => {
        if (source === 'event') form.setFieldValue(name, typed);
      }}
    />
  );
}
