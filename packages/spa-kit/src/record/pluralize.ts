import { formatCount } from '@stint/ui/locale/format-count.ts';

/** “1 placement”, “1,200 placements”. */
export function pluralize(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
