import type { World } from '../../graphql/world.ts';
import { drawFor } from './draw.ts';
import {
  accountRows,
  contactsOf,
  employeesOf,
  partnersOf,
  type Restricted,
} from './generated-accounts.ts';
import { generateHrData } from './generated-hr-data.ts';
import { generateKeptRows } from './generated-kept-rows.ts';
import { generateTime } from './generated-time.ts';
import { generateWork } from './generated-work.ts';

/** An agency, and everybody who sees only some of its rows. */
export interface GeneratedAgency {
  agencyId: string;
  viewers: readonly Restricted[];
}

/** Rows of every kind that a client contact, an employee or a partner's token may reach, and of kinds that none may. */
export async function generateAgency(
  world: World,
  companyId: string,
  seed: number,
): Promise<GeneratedAgency> {
  const agencyId = await world.agency(companyId);
  const draw = drawFor(agencyId, seed);
  const work = generateWork(draw);
  const viewers = [
    ...contactsOf(work, draw),
    ...employeesOf(work, draw),
    ...partnersOf(work, draw),
  ];
  const accounts = accountRows(viewers, draw);
  const rows = {
    ...work,
    ...generateHrData(work, draw),
    ...accounts,
    ...generateTime(work, draw),
    ...generateKeptRows(work, accounts.account[0]!.id, draw),
  };
  for (const [table, stored] of Object.entries(rows)) {
    await world.insert(
      table,
      stored.map((row) => ('version' in row ? { ...stamped, ...row } : row)),
    );
  }
  return { agencyId, viewers };
}

const stamped = {
  created_at: '2026-11-20T10:00:00+00:00',
  updated_at: '2026-11-20T10:00:00+00:00',
};
