import { nouns } from './nouns.ts';
import type { ExportedList } from '../graphql/exported-list.ts';

/** Every list that is written as a file, by the name in the address. */
export const exportedLists: ReadonlyMap<string, ExportedList> = new Map(
  nouns
    .flatMap(({ records = [] }) => records)
    .filter(({ list }) => list.columns.length > 0)
    .map(({ list }) => [list.address, list]),
);
