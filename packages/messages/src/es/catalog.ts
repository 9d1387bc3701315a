import type { Catalog } from '../catalog.ts';
import { effects } from './effects.ts';
import { formats } from './formats.ts';
import { history } from './history.ts';
import { problems } from './problems.ts';
import { refusals } from './refusals.ts';

export const spanish: Catalog = {
  sentences: { ...refusals, ...effects, ...history, ...problems },
  formats,
};
