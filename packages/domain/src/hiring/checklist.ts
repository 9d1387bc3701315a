import type { JobType } from '../job-order/job-type.ts';

/** One item of the new-hire checklist, configurable per agency and job type (P-11). */
export interface ChecklistItem {
  code: string;
  label: string;
  /** A required item blocks hiring until it is done. */
  required: boolean;
  /** Asked for these job types only; for all when `null`. */
  jobTypes: readonly JobType[] | null;
}

/** What an agency starts with. */
export const defaultChecklist: readonly ChecklistItem[] = [
  { code: 'IDENTITY', label: 'Identity verified', required: true, jobTypes: null },
  { code: 'WORK_ELIGIBILITY', label: 'Work eligibility (I-9)', required: true, jobTypes: null },
  {
    code: 'TAX_FORMS',
    label: 'Tax forms (W-4)',
    required: true,
    jobTypes: ['TEMP_CONTRACT', 'TEMP_CONTRACT_TO_DIRECT'],
  },
  {
    code: 'BANK',
    label: 'Bank details for direct deposit',
    required: false,
    jobTypes: ['TEMP_CONTRACT', 'TEMP_CONTRACT_TO_DIRECT'],
  },
  { code: 'POLICIES', label: 'Policies acknowledged', required: true, jobTypes: null },
];

export interface ChecklistState extends ChecklistItem {
  done: boolean;
}

/**
 * The items that apply to a candidate, with what is done.
 *
 * @param jobTypes of the candidate's pending placements
 * @param doneCodes codes that somebody ticked
 */
export function checklistFor(
  checklist: readonly ChecklistItem[],
  jobTypes: readonly JobType[],
  doneCodes: readonly string[],
): ChecklistState[] {
  return checklist
    .filter(
      (item) => item.jobTypes === null || item.jobTypes.some((type) => jobTypes.includes(type)),
    )
    .map((item) => ({ ...item, done: doneCodes.includes(item.code) }));
}

/** The required items that still stand in the way of hiring. */
export function missingItems(items: readonly ChecklistState[]): ChecklistState[] {
  return items.filter(({ required, done }) => required && !done);
}
