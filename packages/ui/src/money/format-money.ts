import { numberFormat } from '../locale/locale.ts';

/**
 * A decimal string (“27.50”) with its currency (“USD”) for people. `Intl` gets the string itself, so that no
 * floating-point number is involved.
 */
export function formatMoney(amount: string, currency: string): string {
  return numberFormat({ style: 'currency', currency }).format(amount as Intl.StringNumericLiteral);
}
