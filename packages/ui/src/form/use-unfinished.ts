import { useEffect, useRef } from 'react';
import { useLeaveWarning } from './use-leave-warning.ts';

/**
 * Marks an input whose text stands for no value, in the browser's own way (`validity.customError`), so that
 * whatever sends the form finds it: `blockingIn` looks for such inputs. The text is asked about before it is lost.
 *
 * @param problem what is wrong with the text; '' when nothing is
 * @returns the ref of the input
 */
export function useUnfinished(problem: string) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.setCustomValidity(problem), [problem]);
  useLeaveWarning(problem !== '');
  return input;
}
