import { notifications } from '@mantine/notifications';
import { formatInstant } from '@stint/ui/dates/format-instant.ts';
import type { Messages } from '@stint/messages/screen/messages.ts';
import { officeTimeOf, type Viewer } from './viewer.ts';

/** Tells people who have just signed in of attempts at their account that failed before. It stays until closed. */
export function showFailedSignIns({ failedSignIns, agency }: Viewer, messages: Messages): void {
  if (!failedSignIns) return;
  const { count, lastAt, lastFrom } = failedSignIns;
  notifications.show({
    message: messages.failedSignIns(count, formatInstant(lastAt, officeTimeOf(agency)), lastFrom),
    color: 'orange.9',
    autoClose: false,
    role: 'alert',
  });
}
