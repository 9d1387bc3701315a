/** What the home page of the employee portal says about the next shift and what is due. */
export type WorkAheadTexts = {
  nextShift: string;
  /** A shift that has begun and is not over. */
  thisShift: string;
  noShift: string;
  noShiftWhy: string;
  schedule: string;
  due: string;
  timesheets: string;
  rejected: (count: number) => string;
  offers: string;
};
