import { useHotkeys } from '@mantine/hooks';
import { useCurrentRecord, type CurrentRecord } from './current-record.tsx';

/** What takes the keys for itself: a dialog, a menu, the list of a select. */
const overlay = '[role=dialog], [role=menu], [role=listbox]';

/**
 * A letter that does something with the record that is meant: the row with the focus, else the open record,
 * else the only selected row. It does nothing while somebody types, or while a dialog is open.
 *
 * @param letter in capitals; undefined for viewers who may not
 * @param onPress is given null where no record is meant
 */
export function useRecordKey(
  letter: string | undefined,
  onPress: (record: CurrentRecord | null) => void,
): void {
  const current = useCurrentRecord();
  const press = (event: KeyboardEvent) => {
    const typing = isTyping(event.target as HTMLElement);
    if (typing || document.querySelector(overlay) !== null) return;
    // The letter is not for the form that opens.
    event.preventDefault();
    onPress(current());
  };
  useHotkeys(letter === undefined ? [] : [[letter, press, { preventDefault: false }]], []);
}

/** A box that is ticked in a row has the focus afterwards, and nothing is typed there. */
function isTyping(target: HTMLElement): boolean {
  const isField = target.matches('input, textarea, select');
  return isField && !target.matches('[type=checkbox], [type=radio], [type=button]');
}
