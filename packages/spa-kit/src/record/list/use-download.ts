import { showUnsuccessful } from '../../answer/show-unsuccessful.tsx';
import { useStintClient } from '../../client/client-context.tsx';
import { doorHeader } from '../../client/door.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { useState } from 'react';
import { saveFile } from './save-file.ts';

/**
 * Saves a file that the server writes for this session.
 *
 * @returns a function that takes the file's address and its name on this device, and whether it is running
 */
export function useDownload() {
  const { door } = useStintClient();
  const messages = useMessages();
  const [busy, setBusy] = useState(false);

  const download = async (address: string, name: string) => {
    setBusy(true);
    try {
      const response = await fetch(address, { headers: { [doorHeader]: door } });
      if (!response.ok) throw new Error(`The file was answered with ${response.status}`);
      saveFile(await response.blob(), name);
    } catch (error) {
      showUnsuccessful({ kind: 'failed', error }, messages);
    } finally {
      setBusy(false);
    }
  };
  return [download, busy] as const;
}
