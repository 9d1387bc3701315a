import { Field, ID, ObjectType } from 'type-graphql';
import { ExpenseReportEntity } from './expense-report.entity.ts';
import { assignmentScope } from '../assignment/assigned-work.type.ts';
import { Access } from '../graphql/access/access.ts';
import { Reads } from '../graphql/read/bindings.ts';
import { DecimalScalar } from '../graphql/scalars.ts';
import { DisputedClaimFields } from '../timesheet/disputed-claim-fields.type.ts';

/** An expense report in short: the whole of it is asked for by its id. */
@ObjectType({ description: 'An expense report that a partial approval split off, in short.' })
@Reads(() => ExpenseReportEntity, {
  rows: 'expenseReport',
  id: 'ExpenseReport',
  scope: assignmentScope('assignment'),
})
@Access('expense:read')
export class DisputedReport extends DisputedClaimFields {
  @Field(() => ID, { description: 'Of the expense report.' })
  id!: string;

  @Field(() => DecimalScalar, { description: 'Of its lines.' })
  total!: string;
}
