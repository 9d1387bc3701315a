import { formatMoney } from './format-money.ts';

type MoneyProps = {
  /** Decimal string; null and undefined are shown as a dash. */
  amount: string | null | undefined;
  currency: string;
  /** What the amount is for: “hour”. */
  per?: string;
};

/** An amount of money, with digits of equal width. */
export function Money({ amount, currency, per }: MoneyProps) {
  if (amount === null || amount === undefined) return <>—</>;
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      {formatMoney(amount, currency)}
      {per && ` / ${per}`}
    </span>
  );
}
