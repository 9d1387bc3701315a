/** Milliseconds without a key after which what is typed is asked for: long enough that a word is asked for once. */
export const typingRest = 300;
