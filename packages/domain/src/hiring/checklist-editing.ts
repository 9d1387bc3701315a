import { type Refusal, refuse } from '../kernel/refusal.ts';
import type { ChecklistItem } from './checklist.ts';

/** An item as an agency keeps it. A retired one is asked of nobody; what was ticked refers to it. */
export interface StoredChecklistItem extends ChecklistItem {
  id: string;
  position: number;
  retiredAt: string | null;
}

/**
 * What adding an item comes to: a new one, or one that was retired asked again, with what was ticked
 * of it. Items of one name are one thing, whatever the job type (P-11).
 *
 * @param checklist all items of the agency, retired ones too
 */
export function planNewItem(
  checklist: readonly StoredChecklistItem[],
  { label, jobType }: Pick<ChecklistItem, 'label' | 'jobType'>,
): { refusals: Refusal[]; key: string; position: number; retired: StoredChecklistItem | null } {
  const key = sameName(checklist, label)?.key ?? newKey(checklist, label);
  const existing = checklist.find((item) => item.key === key && item.jobType === jobType);
  const refusals = existing && existing.retiredAt === null ? [duplicateItem(existing.label)] : [];
  const position = 1 + Math.max(-1, ...activeItems(checklist).map((item) => item.position));
  return { refusals, key, position, retired: existing ?? null };
}

/** Why an item may not be called so: another thing is. */
export function renameRefusals(
  checklist: readonly StoredChecklistItem[],
  { key }: Pick<StoredChecklistItem, 'key'>,
  label: string,
): Refusal[] {
  const other = activeItems(checklist).find(
    (item) => item.key !== key && isSame(item.label, label),
  );
  return other ? [duplicateItem(other.label)] : [];
}

/**
 * The positions that change when an item goes to a place in the list.
 *
 * @param place from 1; beyond the last is the last
 */
export function planMove(
  checklist: readonly StoredChecklistItem[],
  id: string,
  place: number,
): { id: string; position: number }[] {
  const inOrder = activeItems(checklist).toSorted(
    (one, other) => one.position - other.position || (one.id < other.id ? -1 : 1),
  );
  const moving = inOrder.filter((item) => item.id === id);
  const order = inOrder.filter((item) => item.id !== id).toSpliced(place - 1, 0, ...moving);
  return order.flatMap((item, position) =>
    item.position === position ? [] : [{ id: item.id, position }],
  );
}

const activeItems = (checklist: readonly StoredChecklistItem[]) =>
  checklist.filter(({ retiredAt }) => retiredAt === null);

function sameName(
  checklist: readonly StoredChecklistItem[],
  label: string,
): StoredChecklistItem | undefined {
  return [...activeItems(checklist), ...checklist].find((item) => isSame(item.label, label));
}

/** `DRUG_TEST` for “Drug test”; with a number behind it when another thing has that key. */
function newKey(checklist: readonly StoredChecklistItem[], label: string): string {
  const words = label.toUpperCase().match(/[\p{L}\p{N}]+/gu) ?? ['ITEM'];
  const taken = new Set(checklist.map(({ key }) => key));
  const plain = words.join('_');
  let key = plain;
  for (let count = 2; taken.has(key); count += 1) key = `${plain}_${count}`;
  return key;
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

const duplicateItem = (label: string): Refusal =>
  refuse('DUPLICATE_ITEM', { item: label }, { field: 'label' });
