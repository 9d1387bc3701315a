import { Field, ID, InterfaceType } from 'type-graphql';
import { Access } from './access/access.ts';

/** Types implement it (`implements: Node`); they do not extend it. */
@InterfaceType({ description: 'A record with an id that is unique in the whole graph.' })
@Access('signed-in')
export abstract class Node {
  @Field(() => ID, { description: 'Opaque, unique in the whole graph.' })
  id!: string;
}
