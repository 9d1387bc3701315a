import type { RuleMode } from '../agency/agency-settings.ts';
import { mustNotOverlapFullTime } from '../assignment/full-time-overlap.ts';
import { amountTerm, type amountLabels } from '../assignment/amount-term.ts';
import { placementFee } from '../assignment/placement-fee.ts';
import { weeklyHours } from '../job-order/weekly-hours.ts';
import { datesMustBeInOrder } from '../kernel/dates-must-be-in-order.ts';
import { daysBetween } from '../kernel/dates.ts';
import { Decimal, isDecimalText, sum, money, type DecimalText } from '../kernel/money.ts';
import { type GuardAnswer, type Refusal, refuse } from '../kernel/refusal.ts';
import { marginOf } from './margin.ts';
import type {
  PlacementFacts,
  PlacementInput,
  PlacementTerms,
  PlacingFacts,
} from './placement-facts.ts';

type TermsGuard = (terms: PlacementTerms, placing: PlacingFacts) => GuardAnswer;

/** Everything on the placement form that is checked, as input guards of place and activate (P-4). */
export const termsGuards = [
  ratesMustBePresent,
  feeMustBePresent,
  ({ startDate, endDate }: PlacementTerms) => datesMustBeInOrder(startDate, endDate),
  ownerSharesMustAddUp,
  marginMustReachFloor,
  mustStayWithinCredit,
  mustNotBeDoubleBooked,
].map(
  (guard: TermsGuard) =>
    ({ placing }: PlacementFacts, { terms }: PlacementInput): GuardAnswer => {
      if (!terms || !placing) throw new Error('Placing needs the terms and the placing facts');
      return guard(terms, placing);
    },
);

function ratesMustBePresent(terms: PlacementTerms): GuardAnswer {
  if (terms.jobType === 'DIRECT') return undefined;
  const rates = [
    ['payRate', terms.payRate],
    ['billRate', terms.billRate],
  ] as const;
  return rates.flatMap(([rate, value]) =>
    isPositive(value)
      ? []
      : [refuse('RATES_MISSING.entered', { rate: amountTerm(rate) }, { field: rate })],
  );
}

function feeMustBePresent(terms: PlacementTerms): GuardAnswer {
  if (terms.jobType !== 'DIRECT') return undefined;
  const missing = [
    ...positive('salary', 'salary', terms.salary),
    ...(terms.feeAmount === null
      ? positive('feePercent', 'fee', terms.feePercent)
      : positive('feeAmount', 'fee', terms.feeAmount)),
  ];
  return missing;
}

function positive(
  field: string,
  amount: keyof typeof amountLabels,
  value: DecimalText | null,
): Refusal[] {
  if (isPositive(value)) return [];
  return [refuse('FEE_MISSING.entered', { amount: amountTerm(amount) }, { field })];
}

function isPositive(value: DecimalText | null): boolean {
  return value !== null && isDecimalText(value) && new Decimal(value).greaterThan(0);
}

function ownerSharesMustAddUp({ owners }: PlacementTerms): GuardAnswer {
  const valid = owners.every(({ share }) => isDecimalText(share) && new Decimal(share).gt(0));
  const total = valid ? owners.reduce((all, { share }) => all.plus(share), new Decimal(0)) : null;
  if (total?.equals(100)) return undefined;
  return total
    ? refuse('OWNER_SHARES', { total: total.toString() }, { field: 'owners' })
    : refuse('OWNER_SHARES.unreadable', {}, { field: 'owners' });
}

function marginMustReachFloor(terms: PlacementTerms, { policy }: PlacingFacts): GuardAnswer {
  if (terms.jobType === 'DIRECT' || policy.marginFloorMode === 'OFF') return undefined;
  const percent = marginOf(terms)?.regular.marginPercent;
  if (!percent || percent.gte(policy.marginFloorPercent)) return undefined;
  return refuse(
    'MARGIN_BELOW_FLOOR',
    { margin: percent.toFixed(1), floor: policy.marginFloorPercent },
    { field: 'billRate', ...asWarning(policy.marginFloorMode) },
  );
}

function mustStayWithinCredit(
  terms: PlacementTerms,
  { policy, credit }: PlacingFacts,
): GuardAnswer {
  if (credit === null || policy.creditLimitMode === 'OFF') return undefined;
  const { currency } = terms;
  const exposure = sum(
    [money(credit.used, currency), money(exposureOf(terms), currency)],
    currency,
  );
  if (exposure.amount.lte(credit.limit)) return undefined;
  return refuse(
    'OVER_CREDIT_LIMIT',
    {
      exposure: { amount: exposure.amount.toFixed(2), currency },
      limit: { amount: credit.limit, currency },
    },
    asWarning(policy.creditLimitMode),
  );
}

/** What the placement adds before a first invoice is likely paid: the fee, or up to four weeks. */
function exposureOf(terms: PlacementTerms): Decimal {
  if (terms.jobType === 'DIRECT') return new Decimal(placementFee(terms) ?? 0);
  if (terms.billRate === null || !isDecimalText(terms.billRate)) return new Decimal(0);
  const { startDate, endDate, schedule } = terms;
  const hours = schedule === null ? 40 : weeklyHours(schedule);
  const weeks =
    startDate && endDate ? Math.min(4, Math.ceil((daysBetween(startDate, endDate) + 1) / 7)) : 4;
  return new Decimal(terms.billRate).times(hours).times(Math.max(0, weeks));
}

function mustNotBeDoubleBooked(
  terms: PlacementTerms,
  { otherAssignments }: PlacingFacts,
): GuardAnswer {
  return mustNotOverlapFullTime(terms, otherAssignments);
}

function asWarning(mode: RuleMode): { warning?: true } {
  return mode === 'WARN' ? { warning: true } : {};
}
