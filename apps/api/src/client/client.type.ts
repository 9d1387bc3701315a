import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { ClientEntity } from './client.entity.ts';
import { Account } from '../account/account.type.ts';
import { Access } from '../graphql/access/access.ts';
import { type Connection, connectionOf } from '../graphql/connection.ts';
import { Node } from '../graphql/node.ts';
import { Nested, Reads } from '../graphql/read/bindings.ts';
import { DateTimeScalar, DecimalScalar } from '../graphql/scalars.ts';
import type { JobOrderEntity } from '../job-order/job-order.entity.ts';
import { type JobOrder, JobOrderConnection } from '../job-order/job-order.type.ts';

/** Remarks and credit are the staff's alone: `account:read` is held by nobody else (`S-13`). */
@ObjectType({ description: 'A company that orders workers.', implements: Node })
@Reads(() => ClientEntity, { rows: 'client' })
@Access('client:read')
export class Client {
  @Field(() => Int, {
    description: 'Goes up with every change; a change is told the version it saw.',
  })
  version!: number;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  industry!: string | null;

  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true })
  website!: string | null;

  @Field({ description: 'Billing is set up.' })
  isAccountingCustomer!: boolean;

  @Field(() => Int, { nullable: true, description: 'Days until an invoice is due.' })
  paymentTermsDays!: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'In the agency’s currency.' })
  @Access('account:read')
  creditLimit!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Percent, 8.25 for 8.25 %.' })
  @Access('account:read')
  taxRate!: string | null;

  @Field(() => String, { nullable: true, description: 'The agency’s own remarks.' })
  @Access('account:read')
  notes!: string | null;

  @Field(() => Account, { nullable: true, description: 'Who looks after the client.' })
  @Access('account:read')
  owner!: Relation<Account> | null;

  @Field(() => DateTimeScalar)
  createdAt!: string;

  @Field(() => DateTimeScalar)
  updatedAt!: string;

  @Field(() => JobOrderConnection, { description: 'The newest first.' })
  @Nested<JobOrderEntity>({ child: 'clientId', orderBy: ['number'], descending: true })
  @Access('job-order:read')
  jobOrders!: Connection<JobOrder>;
}

export const ClientConnection = connectionOf('Client', () => Client);
