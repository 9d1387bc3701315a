import { viewerKindLabels, type ViewerKind } from '@stint/domain/access/viewer.ts';
import { Field, Int, ObjectType } from 'type-graphql';
import { ViewerAccount } from './viewer-account.type.ts';
import { Agency } from '../agency/agency.type.ts';
import { Access } from '../graphql/access/access.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';

export const ViewerKindEnum = enumOf('ViewerKind', 'Which kind of viewer it is.', viewerKindLabels);

@ObjectType({ description: 'Attempts to sign in that failed.' })
@Access('anyone')
export class FailedSignIns {
  @Field(() => Int)
  count!: number;

  @Field(() => DateTimeScalar, { description: 'When the last of them was.' })
  lastAt!: string;

  @Field({ description: 'The network address of the last of them.' })
  lastFrom!: string;
}

@ObjectType({ description: 'Who is signed in, and what they may do.' })
@Access('anyone')
export class Viewer {
  @Field(() => ViewerKindEnum)
  kind!: ViewerKind;

  @Field(() => ViewerAccount)
  account!: ViewerAccount;

  @Field(() => Agency)
  agency!: Agency;

  @Field(() => [String], {
    description: 'The names of the permissions, such as assignment:approve.',
  })
  permissions!: string[];

  @Field(() => DateScalar, { description: 'Today’s date in the agency’s office.' })
  today!: string;

  @Field({ description: 'Until it is changed, nothing else is permitted.' })
  mustChangePassword!: boolean;

  @Field({
    description:
      'The agency asks for one-time codes: until they are set up, nothing else is permitted.',
  })
  mustSetUpSecondFactor!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'How many recovery codes are left; null: one-time codes are off.',
  })
  recoveryCodesLeft!: number | null;

  @Field({
    description: 'Whether the employment has ended. The own documents are all that is left then.',
  })
  isFormerEmployee!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'The name of the administrator who views as this account. Nothing can be changed then.',
  })
  viewedBy!: string | null;

  @Field(() => FailedSignIns, {
    nullable: true,
    description:
      'Attempts at this account, by browsers that had not signed in to it before, which failed between the sign-in before and this one. Null when there were none.',
  })
  failedSignIns!: FailedSignIns | null;
}
