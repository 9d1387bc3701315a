import type { IsoDate } from '@stint/domain/kernel/dates.ts';
import { required } from '@stint/spa-kit/record/form/required.ts';

/** When a shift is, as a form holds it; times are those of its place. */
export type ShiftTimes = {
  workDate: string;
  startTime: string;
  endTime: string;
  breakMinutes: string;
};

/** Usual hours, so that the day is enough. */
export const usualTimes = (workDate: IsoDate): ShiftTimes => ({
  workDate,
  startTime: '08:00',
  endTime: '16:30',
  breakMinutes: '30',
});

export const timesRequired = {
  workDate: required('Enter the day.'),
  startTime: required('Enter when it begins.'),
  endTime: required('Enter when it ends.'),
};

/** As the API takes them. */
export const timesInput = ({ workDate, startTime, endTime, breakMinutes }: ShiftTimes) => ({
  workDate,
  startTime,
  endTime,
  breakMinutes: Number(breakMinutes),
});

export const timeLabels: Readonly<Record<keyof ShiftTimes, string>> = {
  workDate: 'Day',
  startTime: 'From',
  endTime: 'To',
  breakMinutes: 'Break',
};
