import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access } from '../graphql/access/access.ts';

@ObjectType({ description: 'A record that somebody changed just now. Read it again to see how.' })
@Access('signed-in')
export class RecordChange {
  @Field({ description: 'Its type in the graph, such as Assignment.' })
  kind!: string;

  @Field(() => ID, {
    description: '`*` when so many of the kind changed at once that lists are better read again.',
  })
  id!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Which it has now; none when it is gone, or when others recorded something about it and it is as it was.',
  })
  version!: number | null;
}
