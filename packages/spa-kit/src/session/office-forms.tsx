import { readTypedDate } from '@stint/domain/kernel/typed-date.ts';
import { isDayFirst } from '@stint/domain/kernel/written-date.ts';
import { FormWordsContext } from '@stint/ui/form/form-words.ts';
import { ReadDateContext } from '@stint/ui/form/read-date.ts';
import { useCallback, type ReactNode } from 'react';
import { useMessages } from '../messages/messages-context.tsx';
import { useViewer } from './viewer.ts';

/**
 * Forms as the viewer's office fills them in: dates are read as the agency writes them, counted from its own
 * today, and what is wrong is said in the viewer's language.
 */
export function OfficeForms({ children }: { children: ReactNode }) {
  const { today, agency } = useViewer();
  const { language, forms } = useMessages();
  const dayFirst = isDayFirst(agency.currency);
  const read = useCallback(
    (text: string) => readTypedDate(text, { today, dayFirst, language }),
    [today, dayFirst, language],
  );
  return (
    <FormWordsContext value={forms}>
      <ReadDateContext value={read}>{children}</ReadDateContext>
    </FormWordsContext>
  );
}
