import { useEffect } from 'react';

/** What the tab is called: the record, the screen, the product. */
const parts = { record: '', screen: '' };

function write() {
  document.title = [parts.record, parts.screen, 'Stint'].filter(Boolean).join(' · ');
}

/** Names the browser's tab after the screen in it; nothing for none. */
export function useScreenTitle(title: string): void {
  useEffect(() => {
    parts.screen = title;
    write();
  }, [title]);
}

/** Names the tab after the record that is open, as long as it is. */
export function useRecordTitle(title: string | undefined): void {
  useEffect(() => {
    if (title === undefined) return;
    parts.record = title;
    write();
    return () => {
      parts.record = '';
      write();
    };
  }, [title]);
}
