import type { CheckedRow } from '@stint/domain/import/checked-row.ts';
import { changedTerms } from './assignment-values.ts';
import { columnValuesOf, type IdOf, type Values } from './record-values.ts';

/** What an update by this row sets, as column values. */
export function changedValues(row: CheckedRow, idOf: IdOf): Values {
  if (row.kind === 'assignment') return changedTerms(row, idOf);
  return { ...columnValuesOf(row, idOf, 'mapped'), ...listedOpenings(row) };
}

function listedOpenings({ record }: CheckedRow): Values {
  const { openings } = record as { openings?: number | null };
  return openings == null ? {} : { openings };
}
