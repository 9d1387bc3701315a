/** What is said of a period of work instead of a date that it does not have. */
export type PeriodWords = { noStart: string; openEnd: string };
