import { keepToProcessors, ownProcessors } from './processors.ts';

/**
 * Loaded by each process of low priority before its program: it leaves one processor to others, if there are several.
 * Linux may let a process of low priority go on for milliseconds when another one wants to, at every step of a request.
 * On a processor where nothing of low priority is done, nothing waits for that.
 */
const [, ...others] = await ownProcessors();
await keepToProcessors(process.pid, others);
