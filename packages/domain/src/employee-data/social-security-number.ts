/**
 * Whether these nine digits can be a Social Security number: no area 000, 666 or 900 and above, no group 00, no
 * serial 0000. An individual taxpayer number (9xx) is none.
 *
 * Source: Social Security Administration, POMS RM 10201.035.
 */
export function isSocialSecurityNumber(text: string): boolean {
  return /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(text);
}
