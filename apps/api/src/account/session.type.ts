import { Field, ID, ObjectType } from 'type-graphql';
import { Access } from '../graphql/access/access.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';

@ObjectType({ description: 'One browser that somebody is signed in with.' })
@Access('signed-in')
export class Session {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'console, ess, or portal.' })
  door!: string;

  @Field(() => DateTimeScalar)
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'To within some minutes.' })
  lastSeenAt!: string;

  @Field(() => String, { nullable: true, description: 'What the browser calls itself.' })
  userAgent!: string | null;

  @Field(() => String, { nullable: true, description: 'Its network address when it signed in.' })
  ipAddress!: string | null;

  @Field({ description: 'Whether it is the one that asks.' })
  current!: boolean;
}
