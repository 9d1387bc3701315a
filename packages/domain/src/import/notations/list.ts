import type { Reading } from './reading.ts';

/** `Welder; Forklift`, `Welder, Forklift`, `Welder | Forklift`: the parts, each once, in order. */
export function readList(cell: string): Reading<string[]> {
  const separator = [';', '|', '\n', ','].find((mark) => cell.includes(mark));
  const parts = separator ? cell.split(separator) : [cell];
  const unique = new Map(
    parts
      .map((part) => part.trim())
      .filter(Boolean)
      .map((part) => [part.toLowerCase(), part]),
  );
  return { value: [...unique.values()] };
}
