import type { CheckedRow } from '@stint/domain/import/checked-row.ts';
import type { AssignmentPlan } from '@stint/domain/import/plan-import.ts';
import { agencyBurdens } from '../../assignment/assignment-terms.facts.ts';
import type { importedOrders } from '../../job-order/imported-job-orders.commands.ts';
import { type IdOf, type Values, columnValuesOf } from './record-values.ts';
import type { ImportWriting } from './write-records.ts';

type Order =
  Awaited<ReturnType<typeof importedOrders>> extends ReadonlyMap<string, infer Row> ? Row : never;

/**
 * What the placement form would have asked; what the file has no column for comes from the job order, and the
 * burden from the agency (P-4).
 */
export async function newTerms(
  plans: readonly PlannedTerms[],
  orders: ReadonlyMap<string, Order>,
  writing: ImportWriting,
): Promise<Values[]> {
  const all = plans.map((plan) => termsInFile(plan, orders.get(plan.jobOrderId)!, writing));
  const { tx, ctx } = writing;
  const burdens = await agencyBurdens(tx, ctx.agency.settings, all);
  return all.map((terms, index) => ({
    ...terms,
    burdenPercent: terms.burdenPercent ?? burdens[index],
  }));
}

type PlannedTerms = AssignmentPlan & { jobOrderId: string };

function termsInFile(
  { row, terms, state }: AssignmentPlan,
  order: Order,
  { ctx, idOf }: ImportWriting,
) {
  const own = row.record;
  const values = storedFields(columnValuesOf(row as CheckedRow, idOf, 'all'));
  return {
    ...values,
    clientId: order.clientId,
    locationId: ('location' in own ? values['locationId'] : order.locationId) as string | null,
    contactId: 'contact' in own ? values.contactId : order.contactId,
    reportsToId: 'reportsTo' in own ? values.reportsToId : order.reportsToId,
    jobTitle: terms.title ?? order.title,
    jobType: terms.jobType!,
    payRate: terms.payRate,
    billRate: terms.billRate,
    salary: terms.salary,
    feePercent: terms.feePercent,
    feeAmount: terms.feeAmount,
    schedule: terms.schedule,
    overtimePayMultiplier: terms.overtimePayMultiplier ?? '1.5',
    overtimeBillMultiplier: terms.overtimeBillMultiplier ?? '1.5',
    doubleTimePayMultiplier: terms.doubleTimePayMultiplier ?? '2',
    doubleTimeBillMultiplier: terms.doubleTimeBillMultiplier ?? '2',
    burdenPercent: terms.burdenPercent,
    currency: ctx.agency.currency,
    placedById: order.ownerId,
    status: state.assignment,
    endDate: state.endDate,
    endReason: state.endReason,
    endNote: state.endNote,
  };
}

/** New terms of an assignment that is here already; whom and which order it is of never changes. */
export function changedTerms(row: CheckedRow, idOf: IdOf): Values {
  const values = storedFields(columnValuesOf(row, idOf, 'mapped'));
  const { candidateId: _candidate, jobOrderId: _order, endNote: _note, ...set } = values;
  return withoutEmptied(set);
}

/** Overtime rates are kept as multipliers. */
function storedFields(values: Values): Values {
  const { overtimePayRate: _1, doubleTimePayRate: _2, ...rest } = values;
  const { overtimeBillRate: _3, doubleTimeBillRate: _4, ...stored } = rest;
  return stored;
}

/** Multipliers and burden always have a value: an empty cell leaves them. */
function withoutEmptied(set: Values): Values {
  const lasting = /Multiplier$|^burdenPercent$/;
  return Object.fromEntries(
    Object.entries(set).filter(([name, value]) => value !== null || !lasting.test(name)),
  );
}
