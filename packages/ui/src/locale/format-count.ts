import { numberFormat } from './locale.ts';

/** A number for people: 12,345. */
export function formatCount(count: number): string {
  return numberFormat().format(count);
}
