/** What the time of a shift says besides its times. */
export type ShiftWords = {
  nextDay: string;
  /** `time` is what really passes: “9:00 h”. */
  clocksChange: (time: string) => string;
};
