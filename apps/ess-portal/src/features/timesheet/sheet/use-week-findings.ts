import { useMemo } from 'react';
import { useClaimTexts } from '../../claim/use-claim-texts.ts';
import { useTimesheetTexts } from '../use-timesheet-texts.ts';
import { editFindings, entryFindings } from './entry-findings.ts';
import { isDirty } from '../../claim/form/claim-form.ts';
import { type Finding, placed } from '../../claim/form/finding.ts';
import { entriesOf } from './line-entry.ts';
import { lineFields, type WeekForm } from './week-form.ts';
import type { Sheet } from './week-sheet.query.ts';

/** What is to be shown of a form: at its lines, and beside its button. */
export interface WeekFindings {
  all: readonly Finding[];
  /** Why it can't be saved, looked for when somebody tries. */
  editing: readonly Finding[];
}

/**
 * What the checks find. While nothing is typed it is what the API says; else what the domain finds in what is typed,
 * with what the API alone knows, such as punches that are missing.
 */
export function useWeekFindings(form: WeekForm): WeekFindings {
  const { problems } = useTimesheetTexts();
  const { missing } = useClaimTexts();
  return useMemo(() => {
    const { seen, entries, removalReason, refused, isTried } = form;
    const saved = savedFindings(seen);
    if (!isDirty(form, entriesOf)) return { all: [...saved, ...refused], editing: [] };
    const editing = editFindings(entries, seen, removalReason, { problems, missing });
    const typed = entryFindings(entries, seen, { problems });
    const elsewhere = saved.filter(({ code, key }) => key === null && !(code in problems));
    return { all: [...typed, ...elsewhere, ...refused, ...(isTried ? editing : [])], editing };
  }, [form, problems, missing]);
}

function savedFindings({ checks, lines }: Sheet): Finding[] {
  const said = checks.findings.map(({ message, field, ...finding }) => ({
    ...finding,
    text: message,
    path: field,
  }));
  const keys = lines.map(({ id }) => id);
  return placed(said, keys, lineFields);
}
