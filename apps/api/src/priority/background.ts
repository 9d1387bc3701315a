import { constants } from 'node:os';

/** Niceness of background work: about a tenth of a processor where requests want all of it. */
export const BACKGROUND = constants.priority.PRIORITY_BELOW_NORMAL;
