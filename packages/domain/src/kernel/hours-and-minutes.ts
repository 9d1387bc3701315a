/**
 * Worked time as people read it, `3:20`, never as a rounded decimal (M-9).
 *
 * @param minutes whole minutes; negative for what was taken
 */
export function hoursAndMinutes(minutes: number): string {
  const total = Math.abs(minutes);
  const rest = String(total % 60).padStart(2, '0');
  return `${minutes < 0 ? '-' : ''}${Math.trunc(total / 60)}:${rest}`;
}

/**
 * The minutes that a typed time means: `7:30` is 450, `45` is 45 minutes, `1h 15m` and `1 h` work too. Decimals are
 * not read, since 7.5 and 7:50 are too easily taken for each other.
 *
 * @returns whole minutes; `undefined` for what is no such time
 */
export function minutesIn(text: string): number | undefined {
  const typed = text.trim().toLowerCase();
  const [, hours = '', minutes = ''] =
    /^(\d{1,3}):([0-5]\d)$/.exec(typed) ??
    /^(?:(\d{1,3}) ?h)? ?(?:([0-5]?\d) ?m(?:in)?)?$/.exec(typed) ??
    /^()(\d{1,4})$/.exec(typed) ??
    [];
  return hours === '' && minutes === '' ? undefined : Number(hours) * 60 + Number(minutes);
}
