import { message, type Message } from '../messages/message.ts';
import type { IsoDate } from '../kernel/dates.ts';

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
    };

/** What the effect says in previews, outcomes and timelines. */
export function employmentEffectMessage({ kind, label, date }: EmploymentEffect): Message {
  return message(kind, { employee: label, date });
}
