import { DateWarningContext, noDateWarning } from '@stint/ui/form/date-warning.ts';
import { ReadDateContext, readIsoDate } from '@stint/ui/form/read-date.ts';
import { useLazyModule } from '@stint/ui/lazy-module/use-lazy-module.ts';
import { useMemo, type ReactNode } from 'react';
import { useMessages } from '../messages/messages-context.tsx';
import { useViewer } from './viewer.ts';

const loadReading = () => import('./date-reader.ts');

/**
 * Forms as the viewer's office fills them in: dates are read as the agency writes them, counted from its own
 * today.
 */
export function OfficeForms({ children }: { children: ReactNode }) {
  const {
    today,
    agency: { dayFirst },
  } = useViewer();
  const { language, farDates } = useMessages();
  // Nobody types a date into the first screen.
  const reading = useLazyModule(loadReading, true);
  const read = useMemo(
    () => (reading ? reading.dateReader({ today, language, dayFirst }) : readIsoDate),
    [reading, today, language, dayFirst],
  );
  const warn = useMemo(
    () => (reading ? reading.dateWarning(today, farDates) : noDateWarning),
    [reading, today, farDates],
  );
  return (
    <ReadDateContext value={read}>
      <DateWarningContext value={warn}>{children}</DateWarningContext>
    </ReadDateContext>
  );
}
