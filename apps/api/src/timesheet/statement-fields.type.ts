import { type StatementKind, statementKindLabels } from '@stint/domain/timesheet/statement-kind.ts';
import { Field, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { Account } from '../account/account.type.ts';
import { Access } from '../graphql/access/access.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';

export const StatementKindEnum = enumOf(
  'StatementKind',
  'At what a disclaimer was accepted.',
  statementKindLabels,
);

/** What the graph shows of a disclaimer that was accepted. */
@ObjectType()
export abstract class StatementFields {
  @Field(() => StatementKindEnum)
  kind!: StatementKind;

  @Field()
  text!: string;

  @Field(() => DateTimeScalar)
  acceptedAt!: string;

  @Field(() => Account)
  @Access('account:read')
  acceptedBy!: Relation<Account>;
}
