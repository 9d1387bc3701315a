/**
 * Niceness of what is done besides requests: about a quarter of a processor where requests want all of it. With much
 * less, a busy machine would not do it within the time that it may take.
 */
export const BACKGROUND = 5;
