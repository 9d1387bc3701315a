import { numberFormat } from './locale.ts';

/** A count as people read it: 12,345. */
export function formatCount(count: number): string {
  return numberFormat().format(count);
}
