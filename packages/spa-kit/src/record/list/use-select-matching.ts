import { formatCount } from '@stint/ui/locale/format-count.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useState } from 'react';
import { showUnsuccessful } from '../../answer/show-unsuccessful.tsx';
import { useMessages } from '../../messages/messages-context.tsx';
import type { RecordList } from './use-record-list.ts';

/** What one command for many records takes at most. */
const mostSelected = 10_000;

/**
 * Selecting all rows that match, also those that are not loaded. They are read with the list's own query, so
 * that the selection is what the list would show, each row at the version that it has now.
 *
 * @param onRead takes the rows
 * @returns `onSelectMatching` and `selectingMatching` for `DataGrid`
 */
export function useSelectMatching<Row extends { id: string }>(
  { grid: { totalCount }, readMatching }: RecordList<Row>,
  onRead: (rows: readonly Row[]) => void,
) {
  const messages = useMessages();
  const [selectingMatching, setSelecting] = useState(false);

  const read = async () => {
    setSelecting(true);
    try {
      const tooMany = totalCount !== null && totalCount > mostSelected;
      const rows = tooMany ? null : await readMatching(mostSelected);
      if (rows) onRead(rows);
      else showNotice({ tone: 'attention', message: tooManyMessage });
    } catch (error) {
      showUnsuccessful({ kind: 'failed', error }, messages);
    } finally {
      setSelecting(false);
    }
  };
  return {
    onSelectMatching: () => {
      if (!selectingMatching) void read();
    },
    selectingMatching,
  };
}

const tooManyMessage = `At most ${formatCount(mostSelected)} rows can be selected at once. Add a filter first.`;
