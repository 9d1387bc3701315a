import { marginOf, type HourlyRates } from '@stint/domain/placement/margin.ts';
import { Field, ObjectType } from 'type-graphql';
import { Access } from '../graphql/access/access.ts';
import { DecimalScalar } from '../graphql/scalars.ts';

@ObjectType({ description: 'What a regular hour brings and costs.' })
@Access('assignment:read-margin')
export class Margin {
  @Field(() => DecimalScalar, { description: 'Bill less pay.' })
  spread!: string;

  @Field(() => DecimalScalar, { description: 'Bill less pay and burden, percent of bill.' })
  marginPercent!: string;

  @Field(() => DecimalScalar, { description: 'Spread, percent of pay.' })
  markupPercent!: string;

  @Field(() => DecimalScalar, { description: 'Pay and burden.' })
  cost!: string;
}

/** The columns of an assignment that the margin is made from. */
export const marginNeeds = [
  'payRate',
  'billRate',
  'burdenPercent',
  'overtimePayMultiplier',
  'overtimeBillMultiplier',
  'doubleTimePayMultiplier',
  'doubleTimeBillMultiplier',
] as const satisfies readonly (keyof HourlyRates)[];

/** The margin as it is shown, rounded half up to two digits; `null` while a rate is missing. */
export function marginOfTerms(rates: HourlyRates): Margin | null {
  const { spread, marginPercent, markupPercent, cost } = marginOf(rates)?.regular ?? {};
  if (!spread || !marginPercent || !markupPercent || !cost) return null;
  return {
    spread: spread.toFixed(2),
    marginPercent: marginPercent.toFixed(2),
    markupPercent: markupPercent.toFixed(2),
    cost: cost.toFixed(2),
  };
}
