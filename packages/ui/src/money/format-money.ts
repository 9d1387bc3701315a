import { numberFormat } from '../locale/locale.ts';

/**
 * A decimal string (“27.50”) with its currency (“USD”) as people read it. The string goes to `Intl` as
 * it is, so that no float stands between what was stored and what is shown.
 */
export function formatMoney(amount: string, currency: string): string {
  return numberFormat({ style: 'currency', currency }).format(amount as Intl.StringNumericLiteral);
}
