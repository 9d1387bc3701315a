import { nouns } from './nouns.ts';
import { exportedLists as crmLists } from '../export/exported-lists.ts';
import type { ExportedList } from '../graphql/exported-list.ts';

/** Every list that is written as a file, by the name in the address. */
export const exportedLists: ReadonlyMap<string, ExportedList> = new Map([
  ...crmLists,
  ...nouns.flatMap(({ exports = {} }) => Object.entries(exports)),
]);
