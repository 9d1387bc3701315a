import { readTypedDate } from '@stint/domain/kernel/typed-date.ts';
import { isDayFirst } from '@stint/domain/kernel/written-date.ts';
import { TypedDatesContext, type TypedDates } from '@stint/ui/form/typed-dates.ts';
import { useMemo, type ReactNode } from 'react';
import { useMessages } from '../messages/messages-context.tsx';
import { useViewer } from './viewer.ts';

/** Reads dates that people type as the viewer's agency writes them, counted from its own today. */
export function OfficeDates({ children }: { children: ReactNode }) {
  const { today, agency } = useViewer();
  const { language, notADate } = useMessages();
  const dayFirst = isDayFirst(agency.currency);
  const dates = useMemo<TypedDates>(
    () => ({
      read: (text) => readTypedDate(text, { today, dayFirst, language }),
      unreadable: notADate,
    }),
    [today, dayFirst, language, notADate],
  );
  return <TypedDatesContext value={dates}>{children}</TypedDatesContext>;
}
