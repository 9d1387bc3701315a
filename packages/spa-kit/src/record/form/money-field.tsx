import { MoneyInput } from '@stint/ui/form/money-input.tsx';
import { useViewer } from '../../session/viewer.ts';
import { fieldOf, type FieldProps } from './text-form.ts';

/** An amount in the agency's currency. Rates have up to four digits behind the point. */
export function MoneyField({ form, name, digits, ...input }: FieldProps & { digits?: number }) {
  const { agency } = useViewer();
  return (
    <MoneyInput
      {...input}
      {...fieldOf(form, name)}
      data-path={name}
      currency={agency.currency}
      digits={digits}
      onChange={(amount) => form.setFieldValue(name, amount)}
    />
  );
}
