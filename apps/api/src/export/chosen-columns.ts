import { GraphQLError } from 'graphql';
import type { ExportedColumn, ExportedList } from '../graphql/exported-list.ts';

/** Of a name that nobody has given, so much is repeated. */
const LONGEST_REPEATED = 60;

/**
 * The columns of a file, in the order in which they were chosen, each once.
 *
 * @param chosen paths of the list's columns; all columns where left out
 * @throws GraphQLError BAD_USER_INPUT, which names the first column that the list does not have
 */
export function chosenColumns(
  { columns }: Pick<ExportedList, 'columns'>,
  chosen: readonly string[] | undefined,
): readonly ExportedColumn[] {
  if (chosen === undefined) return columns;
  return [...new Set(chosen)].map((path) => {
    const column = columns.find((each) => each.path === path);
    if (column) return column;
    const message = `This list has no column “${path.slice(0, LONGEST_REPEATED)}” to export.`;
    throw new GraphQLError(message, {
      extensions: { code: 'BAD_USER_INPUT', column: path.slice(0, LONGEST_REPEATED) },
    });
  });
}
