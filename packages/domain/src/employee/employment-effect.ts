import { message, type Message } from '../messages/message.ts';
import type { IsoDate } from '../kernel/dates.ts';
import {
  endsAfterTerminationMessage,
  type EndsAfterTermination,
} from './ends-after-termination.ts';

/** What changes with an employment. */
export type EmploymentEffect =
  | {
      kind: 'EMPLOYEE_TERMINATED';
      employeeId: string;
      label: string;
      /** The last day. */
      date: IsoDate;
    }
  | {
      kind: 'EMPLOYEE_REHIRED';
      employeeId: string;
      label: string;
      /** The first day of the new employment. */
      date: IsoDate;
    }
  | EndsAfterTermination;

/** What the effect says in previews, outcomes and timelines. */
export function employmentEffectMessage(effect: EmploymentEffect): Message {
  if (effect.kind === 'ENDS_AFTER_TERMINATION') return endsAfterTerminationMessage(effect);
  const { kind, label: employee, date } = effect;
  return message(kind, { employee, date });
}
