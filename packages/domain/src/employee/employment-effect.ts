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

/** The effect in a sentence for previews, outcomes and timelines. */
export function employmentEffectSentence({ kind, label, date }: EmploymentEffect): string {
  switch (kind) {
    case 'EMPLOYEE_TERMINATED':
      return `Employment of ${label} terminated on ${date}`;
    case 'EMPLOYEE_REHIRED':
      return `${label} is employed again from ${date}`;
  }
}
