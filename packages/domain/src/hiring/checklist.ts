import type { JobType } from '../job-order/job-type.ts';

/** One item of the new-hire checklist, configurable per agency and job type (P-11). */
export interface ChecklistItem {
  /** The same for the same thing asked of several job types. */
  key: string;
  label: string;
  /** Asked for this job type only; for all when `null`. */
  jobType: JobType | null;
  /** A required item blocks hiring until it is done. */
  required: boolean;
}

/** What an agency starts with. Tax forms and bank details are asked of those whom the agency pays. */
export const defaultChecklist: readonly ChecklistItem[] = [
  { key: 'IDENTITY', label: 'Identity verified', jobType: null, required: true },
  { key: 'WORK_ELIGIBILITY', label: 'Work eligibility (I-9)', jobType: null, required: true },
  ...(['TEMP_CONTRACT', 'TEMP_CONTRACT_TO_DIRECT'] as const).flatMap((jobType) => [
    { key: 'TAX_FORMS', label: 'Tax forms (W-4)', jobType, required: true },
    { key: 'BANK', label: 'Bank details for direct deposit', jobType, required: false },
  ]),
  { key: 'POLICIES', label: 'Policies acknowledged', jobType: null, required: true },
];

/**
 * The items that apply to a candidate, each thing once, with whether it is done.
 *
 * @param jobTypes of the candidate's pending placements
 * @param doneKeys keys of the items that somebody ticked
 */
export function checklistFor<Item extends ChecklistItem>(
  checklist: readonly Item[],
  jobTypes: readonly JobType[],
  doneKeys: readonly string[],
): (Item & { done: boolean })[] {
  const asked = checklist.filter(({ jobType }) => jobType === null || jobTypes.includes(jobType));
  return [...Map.groupBy(asked, ({ key }) => key).values()].map((same) => ({
    ...same[0]!,
    required: same.some(({ required }) => required),
    done: doneKeys.includes(same[0]!.key),
  }));
}

/** The required items that still stand in the way of hiring. */
export function missingItems<Item extends ChecklistItem & { done: boolean }>(
  items: readonly Item[],
): Item[] {
  return items.filter(({ required, done }) => required && !done);
}
