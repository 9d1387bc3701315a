import { nouns } from './nouns.ts';
import type { Subscription } from '../jobs/subscription.ts';

/** Everything that follows a change: the `<noun>.subscribers.ts` of each noun. */
export const subscribers: readonly Subscription[] = nouns.flatMap((noun) => noun.subscribers ?? []);
