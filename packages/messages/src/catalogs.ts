import type { Catalog } from './catalog.ts';
import { english } from './en/catalog.ts';
import { spanish } from './es/catalog.ts';
import type { Locale } from './locale.ts';

export const catalogs: Readonly<Record<Locale, Catalog>> = { en: english, es: spanish };
