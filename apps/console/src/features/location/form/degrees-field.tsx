import { fieldText } from '@stint/spa-kit/record/form/field-text.ts';
import type { FormField } from '@stint/spa-kit/record/form/form-field.ts';
import { NumberField } from '@stint/spa-kit/record/form/number-field.tsx';

type Degrees = number | null | undefined;

/** A latitude or longitude in decimal degrees; nothing typed is none. Six digits are a tenth of a meter. */
export function degreesField(
  label: string,
  { description }: { description: string },
): FormField<string, Degrees, Degrees> {
  return {
    label,
    description,
    initial: '',
    valueOf: fieldText,
    inputOf: (typed) => (typed.trim() === '' ? null : Number(typed)),
    Control: (props) => <NumberField {...props} digits={6} allowNegative />,
  };
}
