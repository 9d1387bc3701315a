import type { Catalog } from '../catalog.ts';
import { account } from './account.ts';
import { effects } from './effects.ts';
import { faults } from './faults.ts';
import { formats } from './formats.ts';
import { history } from './history.ts';
import { mails } from './mails.ts';
import { problems } from './problems.ts';
import { refusals } from './refusals.ts';
import { files, rows } from './rows.ts';

export const spanish: Catalog = {
  sentences: {
    ...refusals,
    ...effects,
    ...history,
    ...problems,
    ...faults,
    ...rows,
    ...files,
    ...account,
    ...mails,
  },
  formats,
};
