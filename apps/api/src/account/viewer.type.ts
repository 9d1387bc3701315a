import { viewerKindLabels, type ViewerKind } from '@stint/domain/access/viewer.ts';
import { Field, ObjectType } from 'type-graphql';
import { Account } from './account.type.ts';
import { Agency } from '../agency/agency.type.ts';
import { Access } from '../graphql/access/access.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { DateScalar } from '../graphql/scalars.ts';

export const ViewerKindEnum = enumOf('ViewerKind', 'Which kind of viewer it is.', viewerKindLabels);

@ObjectType({ description: 'Who is signed in, and what they may do.' })
@Access('anyone')
export class Viewer {
  @Field(() => ViewerKindEnum)
  kind!: ViewerKind;

  @Field(() => Account)
  account!: Account;

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
}
