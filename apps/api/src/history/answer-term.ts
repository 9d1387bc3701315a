import type { Term } from '@stint/domain/messages/value.ts';

/** What a stored yes or no is called. */
export function answerTerm(is: boolean): Term {
  return is
    ? { set: 'answer', code: 'YES', label: 'Yes' }
    : { set: 'answer', code: 'NO', label: 'No' };
}
