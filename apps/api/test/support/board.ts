import type { WorkingState } from '@stint/domain/who-is-working/working-state.ts';
import type { GraphClient } from './graph-client.ts';

export interface ShownPerson {
  key: string;
  name: string;
  state: WorkingState;
  clock: string | null;
  since: string | null;
  startsAt: string | null;
  clockedInAt: string | null;
  clockedOutAt: string | null;
  lateMinutes: number;
  updatedAt: string;
  locationName: string | null;
}

export interface ShownBoard {
  at: string;
  counts: { state: WorkingState; count: number }[];
  people: ShownPerson[];
}

export interface BoardEvent {
  whoIsWorkingChanged: ShownBoard & { isWhole: boolean; gone: string[] };
}

const fields = `at counts { state count } people {
  key name state clock since startsAt clockedInAt clockedOutAt lateMinutes updatedAt locationName
}`;

export const WATCH_BOARD = `subscription { whoIsWorkingChanged { isWhole gone ${fields} } }`;

export async function boardOf(client: GraphClient): Promise<ShownBoard> {
  const { whoIsWorking } = await client.ask<{ whoIsWorking: ShownBoard }>(
    `{ whoIsWorking { ${fields} } }`,
  );
  return whoIsWorking;
}

/** `Ann LATE` for each line. */
export const states = ({ people }: Pick<ShownBoard, 'people'>) =>
  people.map(({ name, state }) => `${name.split(' ')[0]} ${state}`);
