import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { ClientEntity } from './client.entity.ts';
import { Account } from '../account/account.type.ts';
import type { ContactEntity } from '../contact/contact.entity.ts';
import { type Contact, ContactConnection } from '../contact/contact.type.ts';
import { LastContacted } from '../record/last-contacted.type.ts';
import { Access } from '../graphql/access/access.ts';
import type { Connection } from '../graphql/connection.ts';
import { Node } from '../graphql/node.ts';
import { Nested, Reads } from '../graphql/read/bindings.ts';
import { DateTimeScalar, DecimalScalar } from '../graphql/scalars.ts';
import { Timeline } from '../history/timeline-field.ts';
import type { TimelineEvent } from '../history/timeline.type.ts';
import type { JobOrderEntity } from '../job-order/job-order.entity.ts';
import { type JobOrder, JobOrderConnection } from '../job-order/job-order.type.ts';
import type { LocationEntity } from '../location/location.entity.ts';
import { type Location, LocationConnection } from '../location/location.type.ts';
import type { ClientTimeSettingsEntity } from '../time-settings/client-time-settings.entity.ts';
import { ClientTimeSettings } from '../time-settings/time-settings.type.ts';
import { Version } from '../graphql/version-field.ts';
import { nameLabel } from '../record/subject-labels.ts';

/** Remarks and credit are the staff's alone: `account:read` is held by nobody else (`S-13`). */
@ObjectType({ description: 'A company that orders workers.', implements: Node })
@Reads(() => ClientEntity, { rows: 'client', label: nameLabel })
@Access('client:read')
export class Client {
  @Version()
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

  @Field(() => DecimalScalar, { nullable: true, description: 'Percent, 8.25 for 8.25%.' })
  @Access('account:read')
  taxRate!: string | null;

  @Field(() => String, { nullable: true, description: 'The agency’s own remarks.' })
  @Access('account:read')
  notes!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the client portal says to its contacts, in place of the agency’s text.',
  })
  portalText!: string | null;

  @Field(() => Account, { nullable: true, description: 'Who looks after the client.' })
  @Access('account:read')
  owner!: Relation<Account> | null;

  @Field(() => DateTimeScalar)
  createdAt!: string;

  @Field(() => DateTimeScalar)
  updatedAt!: string;

  @Field(() => ClientTimeSettings, {
    nullable: true,
    description: 'What holds for its time otherwise than the agency has set.',
  })
  @Nested<ClientTimeSettingsEntity>({ child: 'clientId' })
  @Access('account:read')
  timeSettings!: Relation<ClientTimeSettings> | null;

  @Field(() => ContactConnection, { description: 'By name.' })
  @Nested<ContactEntity>({ child: 'clientId', orderBy: ['sortName'] })
  @Access('contact:read')
  contacts!: Connection<Contact>;

  @Field(() => LocationConnection, { description: 'By name.' })
  @Nested<LocationEntity>({ child: 'clientId', orderBy: ['sortName'] })
  @Access('location:read')
  locations!: Connection<Location>;

  @Field(() => JobOrderConnection, { description: 'The newest first.' })
  @Nested<JobOrderEntity>({ child: 'clientId', orderBy: ['number'], descending: true })
  @Access('job-order:read')
  jobOrders!: Connection<JobOrder>;

  @LastContacted()
  lastContactedAt!: string | null;

  @Timeline('client')
  timeline!: TimelineEvent[];
}
