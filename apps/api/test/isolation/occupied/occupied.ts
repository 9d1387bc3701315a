import { readdir } from 'node:fs/promises';
import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import type { BackOffice } from '../../support/back-office.ts';

/** Where a noun puts its record: an agency with a client and a member of staff. */
export interface Occupied {
  agency: BackOffice['agency'];
  /** Stands in a text of the record, so that it is found wherever it must not be. */
  word: string;
  /** Row ids. */
  ownerId: string;
  clientId: string;
  employeeId: string;
  contactId: string;
  /** An assignment of that employee with what it is of. */
  assigned: {
    assignmentId: string;
    jobOrderId: string;
    clientId: string;
    locationId: string;
    employeeId: string;
  };
}

/** What a file beside this one exports as `occupy`. @returns the global id of the record, by its type */
export type Occupy = (place: Occupied) => Promise<Partial<Record<IdentifiedType, string>>>;

/** A record of every noun that has a file in this folder, named after its noun: `task.ts`. */
export async function occupyByNoun(place: Occupied): Promise<Awaited<ReturnType<Occupy>>> {
  const names = await readdir(new URL('.', import.meta.url));
  const nouns = names.filter((name) => name !== 'occupied.ts').toSorted();
  const ids: Awaited<ReturnType<Occupy>> = {};
  for (const name of nouns) {
    const { occupy } = (await import(new URL(name, import.meta.url).href)) as { occupy: Occupy };
    Object.assign(ids, await occupy(place));
  }
  return ids;
}
