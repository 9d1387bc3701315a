const withPoint = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d*))?$/;
const withComma = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d*))?$/;

/**
 * The amount that a pasted text says, as a spreadsheet or an invoice writes it: `$1,234.50`, `1.234,50 €`, `8,5`.
 *
 * @param digits decimals that are kept
 * @returns a decimal string, or `null` for what is no amount: a negative number, `1e3`, words
 */
export function pastedAmount(text: string, digits: number): string | null {
  const number = text.replaceAll(/[\s\p{Sc}]/gu, '').replace(/^(?=[.,]\d)/, '0');
  const [, whole, decimals = ''] = withPoint.exec(number) ?? withComma.exec(number) ?? [];
  if (whole === undefined) return null;
  const kept = decimals.slice(0, digits);
  return whole.replaceAll(/\D/g, '') + (kept && `.${kept}`);
}
