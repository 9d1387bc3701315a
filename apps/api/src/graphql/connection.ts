import { type GraphQLArgument, GraphQLInt, type GraphQLScalarType, GraphQLString } from 'graphql';
import { ArgsType, Extensions, Field, Int, ObjectType } from 'type-graphql';
import { Access } from './access/access.ts';

/** A page at most; also what the cost of an operation is reckoned with. */
export const largestPage = 200;
/** A page when nothing is said. */
export const defaultPage = 50;

@ObjectType({ description: 'Where a page stands in its list.' })
@Access('anyone')
@Extensions({ shaped: true })
export class PageInfo {
  @Field({ description: 'Whether there is more after this page.' })
  hasNextPage!: boolean;

  @Field({ description: 'Whether there is more before this page, as far as it is known.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

const page = {
  first: `How many from the front: ${defaultPage} when nothing is said, ${largestPage} at most.`,
  after: 'Continue after this cursor.',
  last: `How many from the back, ${largestPage} at most.`,
  before: 'Continue before this cursor.',
};

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: page.first })
  first?: number | null;

  @Field(() => String, { nullable: true, description: page.after })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: page.last })
  last?: number | null;

  @Field(() => String, { nullable: true, description: page.before })
  before?: string | null;
}

/** The same for nested connections, whose types declare fields and not methods. */
export const pageArguments: readonly GraphQLArgument[] = [
  argument('first', GraphQLInt),
  argument('after', GraphQLString),
  argument('last', GraphQLInt),
  argument('before', GraphQLString),
];

function argument(name: keyof typeof page, type: GraphQLScalarType): GraphQLArgument {
  return {
    name,
    type,
    description: page[name],
    defaultValue: undefined,
    deprecationReason: null,
    extensions: {},
    astNode: undefined,
  };
}

export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  nodes: Node[];
  pageInfo: PageInfo;
  totalCount: number;
}

type NodeClass<Node> = abstract new (...args: never[]) => Node;
type ConnectionClass<Node> = abstract new () => Connection<Node>;

const connections = new Map<string, ConnectionClass<unknown>>();

/**
 * The connection type of a graph type, `ClientConnection` for `Client`. What it carries is guarded
 * by the node's own fields, so the connection itself asks for nothing.
 *
 * @param name the node type's name in the graph
 * @param node the class, as a thunk: types refer to each other
 */
export function connectionOf<Node>(
  name: string,
  node: () => NodeClass<Node>,
): ConnectionClass<Node> {
  const known = connections.get(name);
  if (known) return known as ConnectionClass<Node>;

  @ObjectType(`${name}Edge`, { description: 'A record in its place in a list.' })
  @Access('signed-in')
  @Extensions({ shaped: true })
  class NodeEdge {
    @Field(() => String, { description: 'Opaque; good for `after` and `before` of the same list.' })
    cursor!: string;

    @Field(node as never)
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: 'One page of a list.' })
  @Access('signed-in')
  @Extensions({ connectionOf: name, shaped: true })
  class NodeConnection implements Connection<Node> {
    @Field(() => [NodeEdge])
    edges!: NodeEdge[];

    @Field((() => [node()]) as never)
    nodes!: Node[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'Of the whole list; counted only when asked for.' })
    totalCount!: number;
  }

  connections.set(name, NodeConnection);
  return NodeConnection;
}
