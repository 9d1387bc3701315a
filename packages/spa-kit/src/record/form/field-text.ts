/** A value as a form holds it; '' where there is none. */
export function fieldText(value: string | number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/** A decimal as somebody would have typed it: “1.5000” is “1.5”, “27.0000” is “27”. */
export function decimalText(value: string | null | undefined): string {
  return fieldText(value).replace(/(\.\d*?[1-9])0+$|\.0+$/, '$1');
}

/** Percent points as text: “14.5000” is “14.5%”. */
export function percentText(points: string): string {
  return `${decimalText(points)}%`;
}

/** An amount or a rate with its cents, and finer digits where it has them: “21.5000” is “21.50”. */
export function amountText(value: string | null | undefined): string {
  return fieldText(value).replace(/(\.\d\d\d*?)0+$/, '$1');
}

/** What was typed as the API takes it: nothing is null. */
export function typedText(value: string): string | null {
  return value.trim() === '' ? null : value.trim();
}

/** A whole number that was typed; nothing is null. */
export function typedCount(value: string): number | null {
  return value.trim() === '' ? null : Number(value);
}
