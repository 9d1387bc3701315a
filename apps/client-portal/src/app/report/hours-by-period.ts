import type { PortalHoursFragment } from '../../gql/graphql.ts';

/** The time of one assignment in a period, perhaps from several sheets. */
export type HoursRow = Pick<PortalHoursFragment, 'work' | 'workedMinutes'>;

/** A week, or a day where sheets are of days, with the time of each assignment in it. */
export type HoursOfPeriod = {
  startDate: string;
  endDate: string;
  rows: readonly HoursRow[];
  workedMinutes: number;
};

/** Time by period, then by assignment; both in the order of the sheets. */
export function hoursByPeriod(sheets: readonly PortalHoursFragment[]): HoursOfPeriod[] {
  const periods = Map.groupBy(sheets, ({ startDate, endDate }) => `${startDate} ${endDate}`);
  return [...periods.values()].map((inPeriod) => {
    const { startDate, endDate } = inPeriod[0]!;
    const works = Map.groupBy(inPeriod, ({ work }) => work.number);
    const rows = [...works.values()].map((ofWork) => ({
      work: ofWork[0]!.work,
      workedMinutes: minutesOf(ofWork),
    }));
    return { startDate, endDate, rows, workedMinutes: minutesOf(inPeriod) };
  });
}

/** Minutes of all of them. */
export const minutesOf = (sheets: readonly { workedMinutes: number }[]): number =>
  sheets.reduce((sum, { workedMinutes }) => sum + workedMinutes, 0);
