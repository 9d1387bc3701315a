import { useDeferredValue } from 'react';

/**
 * What a query of a screen says. Its first answer is rendered in slices of time, because a phone answers no touch while
 * it renders all of a screen in one piece; later answers are shown at once.
 *
 * @param result as `useQuery` returns it
 */
export function useTimeSliced<Result extends { data?: unknown }>(result: Result): Result {
  const rendered = useDeferredValue(result);
  return rendered.data === undefined ? rendered : result;
}
