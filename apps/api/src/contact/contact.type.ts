import { fullName } from '@stint/domain/record/full-name.ts';
import { Field, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { ContactEntity } from './contact.entity.ts';
import type { AccountEntity } from '../account/account.entity.ts';
import { type AccountEligibility, Eligibility } from '../account/account-eligibility.type.ts';
import { Account } from '../account/account.type.ts';
import { Client } from '../client/client.type.ts';
import { LastContacted } from '../record/last-contacted.type.ts';
import { Access } from '../graphql/access/access.ts';
import { connectionOf } from '../graphql/connection.ts';
import { Node } from '../graphql/node.ts';
import { Computed, Nested, Reads } from '../graphql/read/bindings.ts';
import { Timeline } from '../history/timeline-field.ts';
import type { TimelineEvent } from '../history/timeline.type.ts';
import { Version } from '../graphql/version-field.ts';
import { personLabel } from '../record/subject-labels.ts';

/** Telephone and email are for the staff: colleagues who sign in at the portal see names and titles (S-13). */
@ObjectType({ description: 'A person at a client.', implements: Node })
@Reads(() => ContactEntity, { rows: 'contact', label: personLabel() })
@Access('contact:read')
export class Contact {
  @Version()
  version!: number;

  @Field()
  firstName!: string;

  @Field()
  lastName!: string;

  @Field({ description: 'First name, last name.' })
  @Computed<ContactEntity>({
    needs: ['firstName', 'lastName'],
    from: fullName,
  })
  fullName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What they are at the client, such as plant manager.',
  })
  title!: string | null;

  @Field(() => String, { nullable: true })
  @Access('contact:read-private')
  email!: string | null;

  @Field(() => String, { nullable: true })
  @Access('contact:read-private')
  phone!: string | null;

  @Field({ description: 'Stands on the client’s accounting customer record.' })
  onAccountingCustomer!: boolean;

  @Field(() => Client, { description: 'Where they work.' })
  @Access('client:read')
  client!: Relation<Client>;

  @Field(() => Account, { nullable: true, description: 'For signing in to the client portal.' })
  @Nested<AccountEntity>({ child: 'contactId' })
  @Access('account:manage')
  account!: Relation<Account> | null;

  @Eligibility('contact')
  accountEligibility!: AccountEligibility;

  @LastContacted()
  lastContactedAt!: string | null;

  @Timeline('contact')
  timeline!: TimelineEvent[];
}

export const ContactConnection = connectionOf('Contact', () => Contact);
