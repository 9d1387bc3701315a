import { useState } from 'react';
import { isDirty, unchangedForm, type WeekForm } from './week-form.ts';
import { useSaveWeek } from './use-save-week.ts';
import type { Sheet } from './week-sheet.query.ts';

/**
 * What is typed into a sheet. It follows the sheet while nothing is typed; what is typed stays until it is saved or
 * discarded.
 *
 * @param reread answers the sheet as it is now
 */
export function useWeekForm(sheet: Sheet, reread: () => Promise<Sheet | null>) {
  const [form, setForm] = useState<WeekForm>(() => unchangedForm(sheet));
  const [saveForm, saving] = useSaveWeek(reread);
  const dirty = isDirty(form);
  const isNewer = sheet !== form.seen && sheet.version >= form.seen.version;
  if (isNewer && !dirty) setForm(unchangedForm(sheet));

  const save = async (): Promise<Sheet | null> => {
    const saved = await saveForm(form);
    setForm(saved.form);
    return saved.sheet;
  };
  return { form, setForm, dirty, save, saving, discard: () => setForm(unchangedForm(sheet)) };
}
