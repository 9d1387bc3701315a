import { GraphQLError, Kind } from 'graphql';
import type { RequestContext } from '../../context/request-context.ts';
import type { Operation } from './check.ts';

/** What may be done while viewing as somebody else: to stop. */
const STOP = 'signOut';

/**
 * Who views as somebody else changes nothing: every mutation is refused before it runs (`S-16`).
 *
 * @returns the error, or `null` when the operation may run
 */
export function viewOnly(
  { operation }: Operation,
  { session }: RequestContext,
): GraphQLError | null {
  if (!session?.viewedBy || operation.operation !== 'mutation') return null;
  const { selections } = operation.selectionSet;
  if (selections.every((each) => each.kind === Kind.FIELD && each.name.value === STOP)) return null;
  return new GraphQLError('You are viewing as somebody else. Nothing was changed.', {
    extensions: { code: 'VIEW_ONLY' },
  });
}
