import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { AccountEntity } from './account.entity.ts';
import { AccountFields } from './account-fields.type.ts';
import { accountKind } from './account.kind.ts';
import { sessionsOfPage } from './session.queries.ts';
import { Session } from './session.type.ts';
import { ClientPortalPreferences, EmployeePortalPreferences } from './portal-preferences.type.ts';
import { toldOfAccounts } from './told-of-accounts.ts';
import { shownClientPreferences, shownEmployeePreferences } from './shown-preferences.ts';
import { Client } from '../client/client.type.ts';
import { Contact } from '../contact/contact.type.ts';
import { Employee } from '../employee/employee.type.ts';
import { Access } from '../graphql/access/access.ts';
import { Node } from '../graphql/node.ts';
import { Computed, From, Reads } from '../graphql/read/bindings.ts';
import type { AvailableAction } from '../graphql/results.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { Version } from '../graphql/version-field.ts';
import { Timeline } from '../history/timeline-field.ts';
import type { TimelineEvent } from '../history/timeline.type.ts';
import { Actions } from '../write/actions-field.ts';

/**
 * Whoever is not signed in finds no account, and of those who are, staff see the agency's and others their own: the
 * rows are the rule. What an account is managed by is for those who manage accounts.
 */
@ObjectType({ description: 'Somebody who can sign in.', implements: Node })
@Reads(() => AccountEntity, { rows: 'account', history: toldOfAccounts })
@Access('anyone')
export class Account extends AccountFields {
  @Version()
  @Access('account:manage')
  version!: number;

  @Field(() => DateTimeScalar)
  @Access('account:manage')
  createdAt!: string;

  @Field(() => Employee, { nullable: true, description: 'Whose it is; employees’ accounts only.' })
  @Access('account:manage')
  employee!: Relation<Employee> | null;

  @Field(() => Contact, { nullable: true, description: 'Whose it is; contacts’ accounts only.' })
  @Access('account:manage')
  contact!: Relation<Contact> | null;

  @Field(() => Client, { nullable: true, description: 'Of a contact’s account.' })
  @From('contact.client')
  @Access('account:manage')
  client!: Relation<Client> | null;

  @Field(() => EmployeePortalPreferences, {
    nullable: true,
    description: 'Employees’ accounts only.',
  })
  @Access('account:manage')
  @Computed<AccountEntity>({ needs: ['kind', 'preferences'], from: shownEmployeePreferences })
  employeePortalPreferences!: EmployeePortalPreferences | null;

  @Field(() => ClientPortalPreferences, {
    nullable: true,
    description: 'Contacts’ accounts only.',
  })
  @Access('account:manage')
  @Computed<AccountEntity>({ needs: ['kind', 'preferences'], from: shownClientPreferences })
  clientPortalPreferences!: ClientPortalPreferences | null;

  @Field(() => Int, {
    description:
      'Attempts that failed since the last sign-in, by browsers that had not signed in before.',
  })
  @Access('account:manage')
  failedAttempts!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the last of them was.' })
  @Access('account:manage')
  lastFailedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The network address that the last of them came from.',
  })
  @Access('account:manage')
  lastFailedFrom!: string | null;

  @Field(() => [Session], { description: 'Where its owner is signed in, the last used first.' })
  @Access('account:manage')
  @Computed<AccountEntity, Session[]>({
    needs: [],
    load: sessionsOfPage,
    from: (_row, _ctx, sessions = []) => sessions,
  })
  sessions!: Session[];

  @Actions(accountKind)
  @Access('account:manage')
  actions!: AvailableAction[];

  @Timeline('account', 'account:manage')
  timeline!: TimelineEvent[];
}
