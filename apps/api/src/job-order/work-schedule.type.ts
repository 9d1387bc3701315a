import type { WorkSchedule as Schedule } from '@stint/domain/job-order/work-schedule.ts';
import { plannedTime } from '@stint/domain/shift/planned-time.ts';
import { shiftTimesMustFit } from '@stint/domain/shift/shift-rules.ts';
import { Field, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { Access } from '../graphql/access/access.ts';
import { problemText } from '../graphql/problem-message.ts';

@InputType({ description: 'A planned week, in the location’s time zone.' })
@Access('signed-in')
export class WorkScheduleInput implements Schedule {
  @Field(() => [Int], { description: '1 is Monday, 7 is Sunday.' })
  days!: number[];

  @Field({ description: '`08:00`.' })
  startTime!: string;

  @Field({ description: '`16:30`; before the start time for a night shift.' })
  endTime!: string;

  @Field(() => Int, { description: 'Unpaid.' })
  breakMinutes!: number;
}

/** A time of day on the wall. */
export const wallTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, problemText('NOT_A_TIME', {}));

/** Minutes of a day that are not worked. */
export const breakMinutes = z
  .number()
  .int()
  .min(0, problemText('NEGATIVE', {}))
  .max(600, problemText('TOO_LONG.break', {}));

const dayOutOfRange = problemText('DAY_OUT_OF_RANGE', {});

/** A day on which clocks do not change. */
const anyDay = '2026-01-01';

/** A week as it is stored: each day once, in order. Refused where the break leaves no work. */
export const workScheduleSchema = z
  .object({
    days: z
      .array(z.number().int().min(1, dayOutOfRange).max(7, dayOutOfRange))
      .min(1, problemText('CHOOSE_ONE.day', {}))
      .transform((days) => [...new Set(days)].toSorted((one, other) => one - other)),
    startTime: wallTime,
    endTime: wallTime,
    breakMinutes,
  })
  .refine((week) => shiftTimesMustFit(plannedTime(week, anyDay, 'UTC')) === undefined, {
    path: ['breakMinutes'],
    // Times that are none have been named by then.
    when: ({ issues }) => issues.length === 0,
    error: problemText('TOO_LONG.breakOfWork', {}),
  });
