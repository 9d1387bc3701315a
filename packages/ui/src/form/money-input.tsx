import { NumberInput } from '@mantine/core';
import type { NumberInputProps } from '@mantine/core';
import type { ClipboardEvent } from 'react';
import { numberFormat } from '../locale/locale.ts';
import { pastedAmount } from './pasted-amount.ts';
import { useTypedThousands } from './use-typed-thousands.ts';

type MoneyInputProps = Omit<NumberInputProps, 'value' | 'defaultValue' | 'onChange' | 'prefix'> & {
  currency: string;
  /** Decimal string, '' when empty. */
  value?: string;
  onChange?: (amount: string) => void;
  /** Number of decimal places; 2 by default, more for finer rates. */
  digits?: number;
};

/** In front of the point; the API takes no more of any decimal number. */
const mostDigits = 15;

const fits = (amount: string) => amount.split('.')[0]!.length <= mostDigits;

/**
 * An amount of money. Its value is a decimal string and never becomes a floating-point number. What is pasted replaces
 * it as a whole, and leaves it alone where it is no amount.
 */
export function MoneyInput({ currency, value, onChange, digits = 2, ...input }: MoneyInputProps) {
  const ref = useTypedThousands();
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    event.preventDefault();
    const pasted = pastedAmount(event.clipboardData.getData('text'), digits);
    if (pasted !== null && fits(pasted)) onChange?.(pasted);
  };
  return (
    <NumberInput
      ref={ref}
      hideControls
      inputMode="decimal"
      decimalScale={digits}
      allowNegative={false}
      thousandSeparator=","
      isAllowed={({ value: amount }) => fits(amount)}
      prefix={symbolOf(currency)}
      onPaste={paste}
      {...input}
      value={value ?? ''}
      onValueChange={({ value: amount }, { source }) => {
        if (source === 'event') onChange?.(amount);
      }}
    />
  );
}

const symbolOf = (currency: string) =>
  numberFormat({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find((part) => part.type === 'currency')?.value;
