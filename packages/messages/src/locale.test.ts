import { expect, test } from 'vitest';
import { preferredLocale } from './locale.ts';

test.each([
  ['es-MX,es;q=0.9,en;q=0.8', 'es'],
  ['en-US,en;q=0.9,es;q=0.8', 'en'],
  ['de-DE,es;q=0.5,en;q=0.4', 'es'],
  ['fr, es;q=0', 'en'],
  ['*', 'en'],
  ['', 'en'],
  [undefined, 'en'],
  [';;q=,,', 'en'],
])('%s', (header, locale) => expect(preferredLocale(header)).toBe(locale));
