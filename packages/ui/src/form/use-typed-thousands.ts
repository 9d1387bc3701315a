import { useEffect, useRef } from 'react';

/** The point of an amount to which a third digit is about to be added: `$64.00`. */
const point = /\.(?=\d\d$)/;

/**
 * A comma stands before decimals or between thousands, and a field that formats what is typed takes it for the former
 * at once: 64,000 would become 64.00. With the third digit after it, it was one of thousands.
 *
 * @returns the ref of the input
 */
export function useTypedThousands() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const field = input.current!;
    let isComma = false;
    const beforeInput = ({ data }: InputEvent) => {
      const { value, selectionStart } = field;
      if (data === ',' || data === '.') isComma = data === ',';
      const isThird = isComma && selectionStart === value.length && /^\d$/.test(data ?? '');
      if (!isThird || !point.test(value)) return;
      isComma = false;
      field.setRangeText(value.replace(point, ''), 0, value.length, 'end');
    };
    field.addEventListener('beforeinput', beforeInput);
    return () => field.removeEventListener('beforeinput', beforeInput);
  }, []);
  return input;
}
