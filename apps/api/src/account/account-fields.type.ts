import { accountStatusLabels } from '@stint/domain/account/account.ts';
import { staffRoleLabels } from '@stint/domain/access/staff-role.ts';
import { viewerKindLabels } from '@stint/domain/access/viewer.ts';
import type { Locale } from '@stint/messages/locale.ts';
import { Field, ObjectType } from 'type-graphql';
import { Language } from './language.type.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';

const { PARTNER: _, ...labels } = viewerKindLabels;
/** Kinds of accounts; partners have tokens. */
export const accountKindLabels = labels;
export const AccountKind = enumOf('AccountKind', 'Which door it opens.', accountKindLabels);
export const AccountStatus = enumOf(
  'AccountStatus',
  'Whether its owner can sign in.',
  accountStatusLabels,
);
export const StaffRole = enumOf('StaffRole', 'What staff may do.', staffRoleLabels);

/** What anybody who sees an account sees of it. The types of accounts extend it, and say by which rule of access. */
@ObjectType()
export abstract class AccountFields {
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
