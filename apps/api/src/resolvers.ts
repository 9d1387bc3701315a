import { SessionResolver } from './account/session.resolver.ts';
import { LiveResolver } from './live/live.resolver.ts';
import { UndoResolver } from './history/undo.resolver.ts';

/** Everything that can be asked of the graph. */
export const resolvers = [SessionResolver, UndoResolver, LiveResolver] as const;
