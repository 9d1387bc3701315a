import type { Locale } from '@stint/messages/locale.ts';
import { Field, ID, ObjectType } from 'type-graphql';
import { AccountKind, AccountStatus, StaffRole } from './account.type.ts';
import { Language } from './language.type.ts';
import { Access } from '../graphql/access/access.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';

/** What the session knows of it: no record is read for it, and nobody has to have signed in to ask. */
@ObjectType({ description: 'The viewer’s own account.' })
@Access('anyone')
export class ViewerAccount {
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
