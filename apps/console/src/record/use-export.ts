import { doorHeader } from '@stint/spa-kit/client/door.ts';
import { useStintClient } from '@stint/spa-kit/client/client-context.tsx';
import { showUnsuccessful } from '@stint/spa-kit/answer/show-unsuccessful.tsx';
import { useWords } from '@stint/spa-kit/words/words-context.tsx';
import { useState } from 'react';

/** The lists that the server writes as files. */
export type ExportedList =
  'assignments' | 'job-orders' | 'candidates' | 'clients' | 'contacts' | 'locations' | 'employees';

/**
 * Saves a list as CSV: exactly the rows that this filter and order show.
 *
 * @param asked the list query's variables
 * @returns `onExport` and `exporting` for `DataGrid`
 */
export function useExport(list: ExportedList, asked: { filter?: unknown; orderBy?: unknown }) {
  const { door } = useStintClient();
  const words = useWords();
  const [exporting, setExporting] = useState(false);

  const onExport = async () => {
    setExporting(true);
    try {
      const response = await fetch(exportAddress(list, asked), {
        headers: { [doorHeader]: door },
      });
      if (!response.ok) throw new Error(`The export was answered with ${response.status}`);
      save(await response.blob(), `${list}.csv`);
    } catch (error) {
      showUnsuccessful({ kind: 'failed', error }, words);
    } finally {
      setExporting(false);
    }
  };
  return { onExport: () => void onExport(), exporting };
}

function exportAddress(list: ExportedList, { filter, orderBy }: Parameters<typeof useExport>[1]) {
  const question = new URLSearchParams();
  if (filter) question.set('filter', JSON.stringify(filter));
  if (orderBy) question.set('orderBy', JSON.stringify(orderBy));
  return `/export/${list}.csv?${question}`;
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
