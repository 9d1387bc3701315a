import type { ReactNode } from 'react';
import { DateTextField } from './date-text-field.tsx';
import { amountText, decimalText, fieldText, typedCount, typedText } from './field-text.ts';
import type { Entered, FieldOptions, FormField, Requirement } from './form-field.ts';
import { MoneyField } from './money-field.tsx';
import { NumberField } from './number-field.tsx';
import { LongTextField, TextField, type TextFieldProps } from './text-field.tsx';
import type { FieldProps } from './text-form.ts';

type Text = string | null | undefined;

/** Fields that hold text as it is typed. The API gets it trimmed, and null where there is none. */
type TextKind<Required extends Requirement> = FormField<string, Text, Entered<Required, string>>;

/** A kind of text field needs the options of its own, and how it is shown. */
function textKind<Required extends Requirement = undefined>(
  label: string,
  options: FieldOptions<Required>,
  valueOf: (stored: Text) => string,
  Control: (props: FieldProps) => ReactNode,
): TextKind<Required> {
  const inputOf = (value: string) => (options.required ? value.trim() : typedText(value));
  return {
    ...options,
    label,
    initial: '',
    valueOf,
    inputOf: inputOf as TextKind<Required>['inputOf'],
    Control,
  };
}

type LineOptions = Pick<TextFieldProps, 'type' | 'autoComplete' | 'placeholder'>;

/** A line of text. */
export function textLine<Required extends Requirement = undefined>(
  label: string,
  { type, autoComplete, placeholder, ...options }: FieldOptions<Required> & LineOptions = {},
): TextKind<Required> {
  return textKind(label, options, fieldText, (props) => (
    <TextField {...props} type={type} autoComplete={autoComplete} placeholder={placeholder} />
  ));
}

/** Text of any length. */
export function longText<Required extends Requirement = undefined>(
  label: string,
  options: FieldOptions<Required> = {},
): TextKind<Required> {
  return textKind(label, options, fieldText, LongTextField);
}

/** A calendar date. */
export function dateField<Required extends Requirement = undefined>(
  label: string,
  { warnWhenFar, ...options }: FieldOptions<Required> & { warnWhenFar?: boolean } = {},
): TextKind<Required> {
  return textKind(label, options, fieldText, (props) => (
    <DateTextField {...props} warnWhenFar={warnWhenFar} />
  ));
}

type MoneyOptions = {
  /** Digits after the decimal point; 2 by default. */
  digits?: number;
  /** How a stored amount is written; with its cents by default. */
  textOf?: typeof amountText;
};

/** An amount in the agency's currency. */
export function moneyField<Required extends Requirement = undefined>(
  label: string,
  { digits, textOf = amountText, ...options }: FieldOptions<Required> & MoneyOptions = {},
): TextKind<Required> {
  return textKind(label, options, textOf, (props) => <MoneyField {...props} digits={digits} />);
}

type NumberOptions = {
  /** “ %”, “ days”. */
  suffix?: string;
  /** Digits after the decimal point. */
  digits?: number;
};

/** A number with digits after the point that is not money; the API takes it as text. */
export function decimalField<Required extends Requirement = undefined>(
  label: string,
  { suffix, digits, ...options }: FieldOptions<Required> & NumberOptions = {},
): TextKind<Required> {
  return textKind(label, options, decimalText, (props) => (
    <NumberField {...props} suffix={suffix} digits={digits} />
  ));
}

type CountOptions<Required extends Requirement> = FieldOptions<Required> &
  Pick<NumberOptions, 'suffix'> & { initial?: number };

/** A whole number; one that is required is sent as 0 where nothing was entered. */
export function countField<Required extends Requirement = undefined>(
  label: string,
  { suffix, initial, ...options }: CountOptions<Required> = {},
): FormField<string, number | null | undefined, Entered<Required, number>> {
  const { required } = options;
  const inputOf = (value: string) => (required ? (typedCount(value) ?? 0) : typedCount(value));
  return {
    ...options,
    label,
    initial: fieldText(initial),
    valueOf: fieldText,
    inputOf: inputOf as (value: string) => Entered<Required, number>,
    Control: (props) => <NumberField {...props} suffix={suffix} />,
  };
}
