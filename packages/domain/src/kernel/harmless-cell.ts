/**
 * A value as a cell of a CSV file that no spreadsheet program takes for a formula (`X-5`): an apostrophe stands in
 * front of what begins one, at the start of the cell and after what some program may take for a delimiter or a new
 * line. A number stays as it is, a phone number with its plus sign too, so that an exported file can be imported.
 *
 * Source: OWASP, CSV Injection.
 */
export function harmlessCell(value: string): string {
  return value.replace(startOfFormula, (begin: string, sign: string, at: number) => {
    const whole = value.slice(at + begin.length - sign.length);
    return number.test(whole) ? begin : `${begin.slice(0, -sign.length)}'${sign}`;
  });
}

/** What programs call a formula, also in full width; a tab or a return in front of one is skipped by some. */
const startOfFormula = /(?:^|[;|\t\r\n])[ \u00a0]*([=+\-@\t\r＝＋－＠])/g;

/** Up to the end, or to where the next cell would begin: digits, and signs that write phone numbers and amounts. */
const number = /^(?:\+[\d ()./-]+(?: x\d+)?|-\d+(?:\.\d+)?)(?=$|[;\t\r\n])/;

/** The value that `harmlessCell` wrote, when a file comes back. */
export function writtenCell(cell: string): string {
  return cell.replace(apostrophe, '$1');
}

const apostrophe = /((?:^|[;|\t\r\n])[ \u00a0]*)'(?=[=+\-@\t\r＝＋－＠])/g;
