import { isTyping, overlay } from '@stint/ui/kbd/typing.ts';
import { useShortcut } from '@stint/ui/shortcuts/shortcuts.tsx';
import { useMemo } from 'react';
import { useCurrentRecord, type CurrentRecord } from './current-record.tsx';

/**
 * A letter that does something with the record that is meant: the row with the focus, else the open record,
 * else the only selected row. It does nothing while somebody types, or while a dialog is open.
 *
 * @param letter in capitals; undefined for viewers who may not
 * @param label what it does, for the help panel
 * @param onPress is given null where no record is meant
 */
export function useRecordKey(
  letter: string | undefined,
  label: string,
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
  const entry = useMemo(
    () =>
      letter === undefined ? undefined : { keys: [letter], label, where: 'On a record' as const },
    [letter, label],
  );
  useShortcut(entry, press, { when: 'own' });
}
