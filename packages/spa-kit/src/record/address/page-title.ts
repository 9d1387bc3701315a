import { useEffect } from 'react';

/** What the tab is called: the record, the screen, the product; the app alone where there is neither. */
const parts = { record: '', screen: '', app: '' };

function write() {
  const named = [parts.record, parts.screen].filter(Boolean);
  document.title = named.length > 0 ? [...named, 'Stint'].join(' · ') : parts.app || 'Stint';
}

/** Names the tab after the app while no screen in it has a name of its own. */
export function useAppTitle(title: string): void {
  useEffect(() => {
    parts.app = title;
    write();
  }, [title]);
}

/** Names the browser's tab after the screen in it; nothing for none. */
export function useScreenTitle(title: string): void {
  useEffect(() => {
    parts.screen = title;
    write();
    return () => {
      parts.screen = '';
      write();
    };
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
