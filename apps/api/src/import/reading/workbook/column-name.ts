/** `A`, `B`, … `Z`, `AA` for a column by its index. */
export function columnName(index: number): string {
  const [rest, letter] = [Math.floor(index / 26), String.fromCharCode(65 + (index % 26))];
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

/** The index of the column of an address such as `AA7`. */
export function columnIndex(address: string): number {
  let index = 0;
  for (const letter of address.toUpperCase().match(/^[A-Z]{1,3}/)?.[0] ?? '')
    index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
