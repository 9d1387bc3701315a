/** What a planned week says besides days and times. */
export type WeekWords = { nextDay: string; minutesOfBreak: (minutes: number) => string };

/** What the fields of a planned week are called. */
export type WeekFieldWords = Record<'days' | 'from' | 'to' | 'break', string>;
