/** What a planned week says besides days and times. */
export type WeekWords = { nextDay: string; minutesOfBreak: (minutes: number) => string };
