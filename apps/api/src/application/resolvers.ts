import { nouns } from './nouns.ts';
import { DemoResolver } from '../demo/demo.resolver.ts';
import { NodeResolver } from '../graphql/node.resolver.ts';
import { recordResolver } from '../graphql/record-resolver.ts';
import { UndoResolver } from '../history/undo.resolver.ts';
import { LiveResolver } from '../live/live.resolver.ts';
import { RecordsResolver } from '../record/records.resolver.ts';
import { searchResolver } from '../search/search.resolver.ts';

/** Everything that can be asked of the graph. */
export const resolvers: readonly NewableFunction[] = [
  NodeResolver,
  UndoResolver,
  LiveResolver,
  DemoResolver,
  RecordsResolver,
  searchResolver(nouns.flatMap(({ search }) => search ?? [])),
  ...nouns.flatMap(({ records = [], resolvers: special = [] }) => [
    ...records.map(recordResolver),
    ...special,
  ]),
];
