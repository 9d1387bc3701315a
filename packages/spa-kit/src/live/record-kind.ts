import type { interfaceTypes } from '../gql/possible-types.ts';

/** A kind of record as live updates name it: its type in the graph. */
export type RecordKind = (typeof interfaceTypes)['Node'][number];
