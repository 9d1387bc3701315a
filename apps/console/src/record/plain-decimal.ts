/** A decimal of the server without zeros at the end: “1.5000” is “1.5”. */
export function plainDecimal(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}
