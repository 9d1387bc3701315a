import { Decimal, type DecimalText } from '../../kernel/money.ts';
import { term } from '../../messages/value.ts';
import { plainNumber } from './number.ts';
import { faulty, type Reading, type ReadingContext } from './reading.ts';

const periodLabels = {
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
} as const;

export type Period = keyof typeof periodLabels;

const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  CA$: 'CAD',
  A$: 'AUD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
};

const periods: readonly [Period, RegExp][] = [
  ['hour', /(?:\/|\bper\b|\ban?\b|\bpro\b|\bpor\b)?\s*(?:hours?|hrs?|h|stunde|std\.?|hora)\.?$/i],
  ['day', /(?:\/|\bper\b|\ba\b|\bpro\b|\bpor\b)\s*(?:day|d|tag|d[ií]a)\.?$/i],
  ['week', /(?:\/|\bper\b|\ba\b|\bpro\b|\bpor\b)\s*(?:week|wk|w|woche|semana)\.?$/i],
  ['month', /(?:\/|\bper\b|\ba\b|\bpro\b|\bpor\b)\s*(?:month|mo|monat|mes)\.?$/i],
  [
    'year',
    /(?:(?:\/|\bper\b|\ba\b|\bpro\b|\bpor\b)\s*(?:year|yr|y|annum|jahr|a[nñ]o)|\bp\.?\s?a|\bannually)\.?$/i,
  ],
];

/**
 * An amount of money: `$26.50/hr`, `22.00 USD`, `45.760,00 €`, `100,000.00`, `$45k`.
 *
 * @param per the unit of the field; an amount in another unit is not converted
 * @returns decimal text in the agency's currency; negative amounts and other currencies are problems
 */
export function readMoney(
  cell: string,
  { conventions, defaults }: ReadingContext,
  per?: Period,
): Reading<DecimalText> {
  const stated = periods.find(([, pattern]) => pattern.test(cell));
  const amount = stated ? cell.replace(stated[1], '') : cell;
  if (stated && stated[0] !== (per ?? stated[0])) {
    return faulty('FAULT.period', {
      stated: term('period', periodLabels, stated[0]),
      kept: term('period', periodLabels, per!),
    });
  }
  const currency = currencyOf(amount);
  if (currency && currency !== defaults.currency && !dollarOf(defaults.currency, amount)) {
    return faulty('FAULT.currency', { currency, own: defaults.currency });
  }
  const bare = amount.replace(/[A-Z]{3}\b|(?:US|CA|A)?\$|[€£¥]/g, '').trim();
  const thousands = /^(.*\d)\s*[kK]$/.exec(bare);
  const number = plainNumber(
    thousands?.[1] ?? bare,
    conventions.decimalMark ?? defaults.decimalMark,
  );
  if (number === null) return faulty('FAULT.amount', {});
  if (number.startsWith('-')) return faulty('FAULT.negative', {});
  const value = new Decimal(number).times(thousands ? 1000 : 1);
  if (value.gte(per === 'hour' ? 1e5 : 1e10)) return faulty('FAULT.amountTooLarge', {});
  return { value: value.toFixed() };
}

function currencyOf(text: string): string | undefined {
  const code = /\b[A-Z]{3}\b/.exec(text)?.[0];
  const sign = /(?:US|CA|A)?\$|[€£¥]/.exec(text)?.[0];
  return code ?? (sign && currencySigns[sign]);
}

/** `$` alone means the dollar in which the agency works. */
function dollarOf(currency: string, text: string): boolean {
  return currency.endsWith('D') && /\$/.test(text) && !/[A-Z]{2,3}/.test(text);
}
