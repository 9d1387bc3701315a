import { SessionResolver } from './account/session.resolver.ts';
import { UndoResolver } from './history/undo.resolver.ts';

/** Everything that can be asked of the graph. */
export const resolvers = [SessionResolver, UndoResolver] as const;
