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
