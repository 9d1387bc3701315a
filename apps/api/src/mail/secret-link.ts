import type { Encryption } from '../encryption/encryption.ts';
import type { MailEntity } from './mail.entity.ts';

/**
 * The mark that stands in a mail's text for a link that opens an account. The link is kept encrypted beside it: whoever
 * reads the database, its backups or the list of mails cannot sign in with it.
 */
export function markOf(mailId: string): string {
  return `[[link ${mailId}]]`;
}

/** Where a secret link is stored, as its encryption is bound to it. */
export function placeOfLink(agencyId: string, mailId: string) {
  return { agencyId, table: 'mail', rowId: mailId, column: 'secret_link' };
}

/** The secret link of a mail; `null` where it has none, or none any more. */
export function openedLink(
  encryption: Encryption,
  agencyId: string,
  { id, secretLink }: Pick<MailEntity, 'id' | 'secretLink'>,
): string | null {
  return secretLink === null ? null : encryption.decrypt(placeOfLink(agencyId, id), secretLink);
}

/** The text with its link, or with something in its place. */
export function withLink({ id, body }: Pick<MailEntity, 'id' | 'body'>, link: string): string {
  return body.replaceAll(markOf(id), link);
}
