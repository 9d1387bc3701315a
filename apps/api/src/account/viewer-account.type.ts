import { Field, ID, ObjectType } from 'type-graphql';
import { AccountFields } from './account-fields.type.ts';
import { Access } from '../graphql/access/access.ts';

/** What the session knows of it: no record is read for it, and nobody has to have signed in to ask. */
@ObjectType({ description: 'The viewer’s own account.' })
@Access('anyone')
export class ViewerAccount extends AccountFields {
  @Field(() => ID)
  id!: string;
}
