import type { FormEvent } from 'react';
import { useBlocking } from './use-blocking.ts';

type CheckedForm = {
  /** Refuses to send while a field is wrong; Mantine's `form.validate`. */
  valid?: () => boolean;
  send: () => unknown;
};

/**
 * A form that is sent only when nothing prevents it; else what does is shown, and takes the focus.
 *
 * @returns `root` and `onSubmit`, for the form; and the names of what prevents it, for `BlockedBy`
 */
export function useCheckedForm({ valid = () => true, send }: CheckedForm) {
  const { root, attempt, blockedBy } = useBlocking<HTMLFormElement>();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const finished = attempt();
    if (valid() && finished) void send();
  };
  return { root, onSubmit, blockedBy };
}
