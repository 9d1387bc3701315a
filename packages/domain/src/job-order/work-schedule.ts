/** A planned week in the location's time zone. Days run from 1 (Monday) to 7 (Sunday); a night shift ends before it begins. */
export interface WorkSchedule {
  days: number[];
  /** HH:MM */
  startTime: string;
  /** HH:MM */
  endTime: string;
  breakMinutes: number;
}
