import { accountStatusLabels } from '@stint/domain/account/account.ts';
import { staffRoleLabels } from '@stint/domain/access/staff-role.ts';
import { viewerKindLabels } from '@stint/domain/access/viewer.ts';
import type { Locale } from '@stint/messages/locale.ts';
import { Field, ID, ObjectType } from 'type-graphql';
import { Language } from './language.type.ts';
import { AccountEntity } from './account.entity.ts';
import { Access } from '../graphql/access/access.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { Node } from '../graphql/node.ts';
import { Reads } from '../graphql/read/bindings.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';

const { PARTNER: _, ...accountKindLabels } = viewerKindLabels;
export const AccountKind = enumOf('AccountKind', 'Which door it opens.', accountKindLabels);
export const AccountStatus = enumOf(
  'AccountStatus',
  'Whether its owner can sign in.',
  accountStatusLabels,
);
export const StaffRole = enumOf('StaffRole', 'What staff may do.', staffRoleLabels);

/**
 * Whoever is not signed in finds no account, and of those who are, staff see the agency's and others
 * their own: the rows are the rule, so that a query for the viewer may be asked by anybody.
 */
@ObjectType({ description: 'Somebody who can sign in.', implements: Node })
@Reads(() => AccountEntity, { rows: 'account' })
@Access('anyone')
export class Account {
  @Field(() => ID)
  id!: string;

  @Field(() => AccountKind)
  kind!: string;

  @Field({ description: 'What is typed at sign-in.' })
  userName!: string;

  @Field({ description: 'The person’s name.' })
  displayName!: string;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => StaffRole, { nullable: true, description: 'Staff only.' })
  role!: string | null;

  @Field(() => AccountStatus)
  status!: string;

  @Field(() => Language, {
    nullable: true,
    description: 'In which they are addressed; null: as their browser asks.',
  })
  language!: Locale | null;

  @Field(() => DateTimeScalar, { nullable: true })
  lastSignInAt!: string | null;
}
