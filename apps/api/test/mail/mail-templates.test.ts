import { documentTypeLabels } from '@stint/domain/document/document.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { mailTemplateLabels, type MailTemplate } from '@stint/domain/mail/mail.ts';
import { term } from '@stint/domain/messages/value.ts';
import { locales } from '@stint/messages/locale.ts';
import { describe, expect, test } from 'vitest';
import { writtenMail } from '../../src/mail/mail-template.ts';

/** Everything that any of them names. */
const values = {
  name: 'Ann Ash',
  agency: 'Lakeshore Staffing',
  companyId: 'lakeshore',
  userName: 'ann.ash',
  link: 'https://stint.example/x',
  until: 'tomorrow',
  contact: 'Paula Kent',
  client: 'Acme',
  order: 'Welder',
  remarks: 'Too late.',
  count: 2,
  title: 'Forklift license',
  type: term('document type', documentTypeLabels, 'LICENSE'),
  date: '2026-12-01',
};
const clock = { zone: 'America/Chicago', hourClock: 'H12', now: '2026-11-21T18:00:00Z' } as const;

const written = (template: MailTemplate, language: (typeof locales)[number]) =>
  writtenMail(template, values as never, { language, clock });

describe.each(valuesOf<MailTemplate>(mailTemplateLabels))('%s', (template) => {
  test.each(locales)('is a letter in %s, with everything filled in', (language) => {
    const { subject, body } = written(template, language);
    expect(subject).not.toMatch(/[{}\r\n]|undefined/);
    expect(body).not.toMatch(/[{}]|undefined/);
    expect(body).toMatch(language === 'es' ? /^Hola, Ann Ash:/ : /^Hello Ann Ash,/);
    expect(body.includes(values.link)).toBe(template !== 'TEST');
  });

  test('is another text in Spanish', () => {
    expect(written(template, 'es').body).not.toBe(written(template, 'en').body);
    expect(written(template, 'es').subject).not.toBe(written(template, 'en').subject);
  });
});
