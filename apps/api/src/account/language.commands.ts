import type { Locale } from '@stint/messages/locale.ts';
import { sessionsChanged } from './session.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';

/**
 * Sets the language in which the viewer is addressed, on every device; `null` leaves it to what each
 * browser asks for.
 */
export async function setLanguage(
  { database, account, channel }: SignedInContext,
  language: Locale | null,
): Promise<void> {
  await database.write(async (tx) => {
    await tx.db.query('UPDATE account SET language = $3 WHERE agency_id = $1 AND id = $2', [
      tx.agencyId,
      account?.id,
      language,
    ]);
    await sessionsChanged(tx);
  });
  channel?.forgetSession();
}
