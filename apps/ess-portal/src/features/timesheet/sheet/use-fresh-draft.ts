import { useEffect, useRef, useState } from 'react';
import { useBeginTimesheet } from '../use-begin-timesheet.ts';
import type { Sheet } from './week-sheet.query.ts';

/**
 * Brings a draft that is opened up to what was clocked and planned since it was begun.
 *
 * @returns whether the sheet may be shown: what came later would move what somebody reads
 */
export function useFreshDraft(sheet: Sheet | null | undefined): boolean {
  const [begin] = useBeginTimesheet();
  const asked = useRef<string>(null);
  const [fresh, setFresh] = useState<string | null>(null);
  // oxlint-disable-next-line stint/no-own-decision -- the server brings drafts alone up to date
  const draft = sheet?.status === 'DRAFT' ? sheet : undefined;
  const id = draft?.id;
  const startDate = draft?.startDate;
  const assignmentId = draft?.assignment?.id;
  useEffect(() => {
    if (id === undefined || startDate === undefined || assignmentId === undefined) return;
    if (asked.current === id) return;
    asked.current = id;
    void begin({ assignmentId, date: startDate }).then(() => setFresh(id));
  }, [id, startDate, assignmentId, begin]);
  return assignmentId === undefined || fresh === id;
}
