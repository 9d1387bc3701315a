import { Int } from 'type-graphql';
import { field } from '../graphql/input-fields.ts';
import { businessDate } from '../graphql/parse-input.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { breakMinutes, wallTime } from '../job-order/work-schedule.type.ts';

/** When a shift is, as people say it: by the clock at the place. */
export const timeFields = {
  workDate: field(DateScalar, businessDate, 'The day on which it begins.'),
  startTime: field(String, wallTime, '`09:00`, by the clock at the place.'),
  endTime: field(
    String,
    wallTime,
    '`17:30`; the next day when it is not after the start time, as of a night shift.',
  ),
  breakMinutes: field(Int, breakMinutes, 'Planned minutes that are not worked.'),
};
