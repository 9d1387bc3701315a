import { MailEntity } from './mail.entity.ts';
import { dueMails, endedLinks, mailDelivery } from './mail.jobs.ts';
import { mailKind } from './mail.kind.ts';
import { mails } from './mail.queries.ts';
import { MailResolver } from './mail.resolver.ts';
import { Mail } from './mail.type.ts';
import type { NounModule } from '../noun/noun-module.ts';
import { actionResolver } from '../write/action-resolver.ts';

/** Mail, as the application is put together from it. */
export const mailModule: NounModule = {
  entities: [MailEntity],
  records: [{ type: Mail, list: mails }],
  resolvers: [MailResolver, actionResolver(mailKind, { plural: 'Mails', actions: ['resend'] })],
  jobs: [mailDelivery],
  schedules: [dueMails, endedLinks],
};
