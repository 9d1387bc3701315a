import {
  type ExpenseKind,
  expenseKindLabels,
} from '@stint/domain/expense-report/expense-report.ts';
import { Field, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { ExpenseLineEntity } from './expense-line.entity.ts';
import { ExpenseReport } from './expense-report.type.ts';
import type { ReceiptEntity } from './receipt.entity.ts';
import { Receipt } from './receipt.type.ts';
import { assignmentScope } from '../assignment/assigned-work.type.ts';
import { Access } from '../graphql/access/access.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { Node } from '../graphql/node.ts';
import { Nested, Reads } from '../graphql/read/bindings.ts';
import { DateScalar, DecimalScalar } from '../graphql/scalars.ts';
import { Version } from '../graphql/version-field.ts';

export const ExpenseKindEnum = enumOf('ExpenseKind', 'What an expense is.', expenseKindLabels);

@ObjectType({ description: 'One expense of a report.', implements: Node })
@Reads(() => ExpenseLineEntity, {
  rows: 'expenseReport',
  scope: assignmentScope('expenseReport.assignment'),
})
@Access('expense:read')
export class ExpenseLine {
  @Version()
  version!: number;

  @Field(() => DateScalar, { description: 'When it was paid, at the location.' })
  spentOn!: string;

  @Field(() => ExpenseKindEnum)
  kind!: ExpenseKind;

  @Field(() => DecimalScalar, { description: 'In the currency of the report.' })
  amount!: string;

  @Field(() => String, { nullable: true, description: 'What it was for.' })
  purpose!: string | null;

  @Field(() => [Receipt], { description: 'The first one first.' })
  @Nested<ReceiptEntity>({ child: 'expenseLineId', orderBy: ['createdAt'] })
  receipts!: Receipt[];

  @Field(() => ExpenseReport)
  expenseReport!: Relation<ExpenseReport>;
}
