import { describe, expect, it } from 'vitest';
import { mayUndo } from './undo.ts';

const touched = (versionNow: number | null) => ({
  kind: 'assignment',
  id: 'a',
  label: '#1042',
  versionAfter: 4,
  versionNow,
});

describe('taking a change back', () => {
  it('is possible while every record is as the change left it', () => {
    expect(mayUndo([touched(4)], false)).toEqual([]);
  });

  it('is refused once something was built on it, naming the records', () => {
    expect(mayUndo([touched(5), { ...touched(4), id: 'b' }], false)).toMatchObject([
      { code: 'BUILT_UPON', message: 'Changed again since: #1042.', blocking: [{ id: 'a' }] },
    ]);
    expect(mayUndo([touched(null)], false)).toMatchObject([{ code: 'BUILT_UPON' }]);
  });

  it('is refused a second time', () => {
    expect(mayUndo([touched(4)], true)).toMatchObject([{ code: 'ALREADY_UNDONE' }]);
  });
});
