import type { Reading } from './reading.ts';

/** `Welder; Forklift`, `Welder, Forklift`, `Welder | Forklift`: the parts in order, without repetitions in any case. */
export function readList(cell: string): Reading<string[]> {
  const separator = [';', '|', '\n', ','].find((mark) => cell.includes(mark));
  const parts = separator ? cell.split(separator) : [cell];
  const unique = new Map<string, string>();
  for (const part of parts.map((each) => each.trim()).filter(Boolean)) {
    if (!unique.has(part.toLowerCase())) unique.set(part.toLowerCase(), part);
  }
  return { value: [...unique.values()] };
}
