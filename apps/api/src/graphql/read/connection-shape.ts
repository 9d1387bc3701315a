import { type FieldNode, getNamedType, type GraphQLObjectType } from 'graphql';
import type { Fields, Group, GroupShape, Loaded, Rowset, Shape } from './plan.ts';
import { PreShaped } from './pre-shaped.ts';

type Read = (group: Group, loaded: Loaded) => unknown;

/** The shape of a page, reading only what is selected of it. */
export function connectionShape(
  rowset: Rowset,
  connection: GraphQLObjectType,
  nodes: readonly FieldNode[],
  compile: {
    fieldsOf: (type: GraphQLObjectType, nodes: readonly FieldNode[]) => Fields;
    nodeShape: (nodes: readonly FieldNode[]) => Shape;
  },
): GroupShape {
  const { wants } = rowset;
  return object(connection, nodes, {
    totalCount: () => {
      wants.total = true;
      return ({ totalCount }) => totalCount;
    },
    nodes: (selected) => {
      wants.rows = true;
      const shape = present(compile.nodeShape(selected));
      return ({ rows }, loaded) => rows.map((row) => shape(row, loaded));
    },
    edges: (selected, edge) => {
      wants.rows = true;
      const reads = [...compile.fieldsOf(edge, selected)].map(([key, inEdge]) => {
        const name = inEdge[0]!.name.value;
        if (name === '__typename') return [key, () => edge.name] as const;
        if (name === 'node') return [key, present(compile.nodeShape(inEdge))] as const;
        wants.cursors = true;
        return [key, 'cursor'] as const;
      });
      return ({ rows, cursor }, loaded) =>
        rows.map((row) => {
          const made: Record<string, unknown> = loaded.run.asItIs ? {} : new PreShaped(edge.name);
          for (const [key, read] of reads) {
            made[key] = read === 'cursor' ? cursor(row) : read(row, loaded);
          }
          return made;
        });
    },
    pageInfo: (selected, info) => {
      wants.rows = true;
      const cursorAt = (at: 0 | -1): Read => {
        wants.cursors = true;
        return ({ rows, cursor }) => {
          const row = rows.at(at);
          return row ? cursor(row) : null;
        };
      };
      const whetherMore = (read: Read): Read => {
        wants.more = true;
        return read;
      };
      return object(info, selected, {
        hasNextPage: () =>
          whetherMore((group) => (group.backward ? group.continued : group.hasMore)),
        hasPreviousPage: () =>
          whetherMore((group) => (group.backward ? group.hasMore : group.continued)),
        startCursor: () => cursorAt(0),
        endCursor: () => cursorAt(-1),
      });
    },
  });

  function object(
    type: GraphQLObjectType,
    selected: readonly FieldNode[],
    fields: Record<string, (nodes: readonly FieldNode[], type: GraphQLObjectType) => Read>,
  ): Read {
    const reads = [...compile.fieldsOf(type, selected)].map(([key, below]) => {
      const name = below[0]!.name.value;
      if (name === '__typename') return [key, () => type.name] as const;
      const output = getNamedType(type.getFields()[name]!.type) as GraphQLObjectType;
      return [key, fields[name]!(below, output)] as const;
    });
    return (group, loaded) => {
      const made: Record<string, unknown> = loaded.run.asItIs ? {} : new PreShaped(type.name);
      for (const [key, read] of reads) made[key] = read(group, loaded);
      return made;
    };
  }
}

/** A row that lacks what it must have is an error in the answer. graphql-js finds that out by itself. */
export function present(shape: Shape): Shape {
  return (row, loaded) => {
    const object = shape(row, loaded);
    if (object === null && loaded.run.asItIs)
      throw new Error(
        'Cannot return null for a non-nullable field: a row lacks what it must have.',
      );
    return object;
  };
}
