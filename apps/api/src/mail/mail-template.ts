import type { MailTemplate } from '@stint/domain/mail/mail.ts';
import type { MailKey } from '@stint/domain/messages/mail-declarations.ts';
import { message, type ValuesOf } from '@stint/domain/messages/message.ts';
import type { OfficeClock } from '@stint/messages/formats.ts';
import type { Locale } from '@stint/messages/locale.ts';
import { render } from '@stint/messages/render.ts';

type TextKey<Template extends MailTemplate> = `MAIL.${Template}.text` & MailKey;
type SubjectKey<Template extends MailTemplate> = `MAIL.${Template}.subject` & MailKey;

/** What a template is told; subject and text take from it what they name. */
export type MailValues<Template extends MailTemplate> = ValuesOf<TextKey<Template>> &
  ValuesOf<SubjectKey<Template>>;

/** A subject is one line, and no longer than mail programs show. */
const LONGEST_SUBJECT = 150;

/** The subject and the text of a mail in a language. */
export function writtenMail<Template extends MailTemplate>(
  template: Template,
  values: MailValues<Template>,
  { language, clock }: { language: Locale; clock: OfficeClock },
): { subject: string; body: string } {
  const say = (part: 'subject' | 'text') => {
    const key = `MAIL.${template}.${part}` as MailKey;
    return render(language, message(key, values as never), clock);
  };
  const subject = say('subject').replaceAll(/\s+/g, ' ').slice(0, LONGEST_SUBJECT).toWellFormed();
  return { subject, body: say('text') };
}
