import { describe, expect, it } from 'vitest';
import {
  type StoredChecklistItem,
  planMove,
  planNewItem,
  renameRefusals,
} from './checklist-editing.ts';

const item = (label: string, over: Partial<StoredChecklistItem> = {}): StoredChecklistItem => ({
  id: label,
  key: label.toUpperCase(),
  label,
  jobType: null,
  required: true,
  position: 0,
  retiredAt: null,
  ...over,
});
const list = [
  item('Identity'),
  item('Bank details', { key: 'BANK', position: 1 }),
  item('Policies', { position: 2 }),
];

describe('adding to the checklist (P-11)', () => {
  it('puts a new thing last, with a key for programs', () => {
    expect(planNewItem(list, { label: 'Drug test (5-panel)', jobType: null })).toEqual({
      refusals: [],
      key: 'DRUG_TEST_5_PANEL',
      position: 3,
      retired: null,
    });
  });

  it('knows the same thing of another job type by its name', () => {
    expect(planNewItem(list, { label: 'bank details', jobType: 'DIRECT' })).toMatchObject({
      refusals: [],
      key: 'BANK',
    });
  });

  it('refuses what is asked already', () => {
    expect(planNewItem(list, { label: 'BANK details', jobType: null }).refusals).toMatchObject([
      { code: 'DUPLICATE_ITEM', message: { values: { item: 'Bank details' } } },
    ]);
  });

  it('asks again for what was retired', () => {
    const retired = item('Bank', { retiredAt: '2026-11-21T18:00:00Z' });
    expect(planNewItem([retired], { label: 'Bank', jobType: null })).toMatchObject({
      refusals: [],
      retired,
      position: 0,
    });
  });

  it('keeps things apart whose names leave the same key, or none', () => {
    const renamed = item('Background check', { key: 'DRUG_TEST' });
    expect(planNewItem([renamed], { label: 'Drug test', jobType: null }).key).toBe('DRUG_TEST_2');
    expect(planNewItem([], { label: '***', jobType: null }).key).toBe('ITEM');
  });
});

describe('renaming an item', () => {
  const [identity, bank] = list as [StoredChecklistItem, StoredChecklistItem];

  it('is refused when another thing is called so', () => {
    expect(renameRefusals(list, bank, 'identity')).toMatchObject([{ code: 'DUPLICATE_ITEM' }]);
  });

  it('is open to the same thing of another job type, and to the name of what is retired', () => {
    const direct = item('Bank (direct)', { key: 'BANK', jobType: 'DIRECT' });
    expect(renameRefusals([...list, direct], direct, 'Bank details')).toEqual([]);
    const retired = { ...identity, retiredAt: '2026-11-21T18:00:00Z' };
    expect(renameRefusals([retired, bank], bank, 'Identity')).toEqual([]);
  });
});

describe('moving an item', () => {
  it('changes the positions of what stands between alone', () => {
    expect(planMove(list, 'Policies', 2)).toEqual([
      { id: 'Policies', position: 1 },
      { id: 'Bank details', position: 2 },
    ]);
  });

  it('beyond the last makes it the last; to where it stands changes nothing', () => {
    expect(planMove(list, 'Identity', 99)).toHaveLength(3);
    expect(planMove(list, 'Bank details', 2)).toEqual([]);
  });

  it('does not count what is retired', () => {
    const gone = item('Gone', { position: 1, retiredAt: '2026-11-21T18:00:00Z' });
    const rest = [item('Identity'), gone, item('Policies', { position: 2 })];
    expect(planMove(rest, 'Policies', 1)).toEqual([
      { id: 'Policies', position: 0 },
      { id: 'Identity', position: 1 },
    ]);
  });
});
