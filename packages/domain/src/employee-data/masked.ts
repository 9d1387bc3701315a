/**
 * A number as it is shown to people: its last four digits, of a short one not more than half of it.
 *
 * @param number digits
 */
export function masked(number: string): string {
  const shown = Math.min(4, Math.floor(number.length / 2));
  return `••••${shown === 0 ? '' : number.slice(-shown)}`;
}
