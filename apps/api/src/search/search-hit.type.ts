import { Field, ID, ObjectType } from 'type-graphql';
import { Access } from '../graphql/access/access.ts';

@ObjectType({ description: 'A record that was found by what people call it.' })
@Access('search:use')
export class SearchHit {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Its type in the graph, such as JobOrder.' })
  kind!: string;

  @Field({ description: 'What people call it.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'What tells it from its namesakes.' })
  detail!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The hit of a person that it is about and stands below.',
  })
  underId!: string | null;
}
