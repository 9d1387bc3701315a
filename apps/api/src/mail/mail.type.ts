import {
  deliveryFailureLabels,
  type MailStatus,
  mailStatusLabels,
  mailTemplateLabels,
} from '@stint/domain/mail/mail.ts';
import type { Locale } from '@stint/messages/locale.ts';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { MailEntity } from './mail.entity.ts';
import { mailKind } from './mail.kind.ts';
import { openedLink, withLink } from './secret-link.ts';
import { Account } from '../account/account.type.ts';
import { Language } from '../account/language.type.ts';
import { Access } from '../graphql/access/access.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { Node } from '../graphql/node.ts';
import { Computed, Reads } from '../graphql/read/bindings.ts';
import type { AvailableAction } from '../graphql/results.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { Version } from '../graphql/version-field.ts';
import { Timeline } from '../history/timeline-field.ts';
import type { TimelineEvent } from '../history/timeline.type.ts';
import { RecordSubject, subjectsOfPage } from '../record/subject.ts';
import { Actions } from '../write/actions-field.ts';

export const MailStatusEnum = enumOf('MailStatus', 'Whether a mail has left.', mailStatusLabels);
export const MailTemplateEnum = enumOf('MailTemplate', 'What a mail is about.', mailTemplateLabels);
export const DeliveryFailureEnum = enumOf(
  'DeliveryFailure',
  'Why a mail has not left, or not yet.',
  deliveryFailureLabels,
);

@ObjectType({ description: 'Something that is sent by email, as it is sent.', implements: Node })
@Reads(() => MailEntity, { rows: 'mail' })
@Access('mail:read')
export class Mail {
  @Version()
  version!: number;

  @Field(() => MailStatusEnum)
  status!: MailStatus;

  @Field(() => MailTemplateEnum)
  template!: string;

  @Field()
  recipientName!: string;

  @Field()
  recipientAddress!: string;

  @Field(() => Account, { nullable: true, description: 'Whose account it is sent to.' })
  @Access('account:manage')
  account!: Relation<Account> | null;

  @Field(() => Language)
  language!: Locale;

  @Field()
  subject!: string;

  @Field({
    description:
      'As it is sent. A link that opens an account is left out where a mail server is set up: it is for the recipient.',
  })
  @Computed<MailEntity>({
    needs: ['id', 'body', 'secretLink', 'usefulUntil'],
    from: ({ id, body, secretLink, usefulUntil }, { encryption, agency, mailServer, now }) => {
      const isOver = usefulUntil !== null && Date.parse(usefulUntil) <= Date.parse(now);
      if (mailServer.isSetUp || isOver || !agency) return withLink({ id, body }, '…');
      return withLink({ id, body }, openedLink(encryption, agency.id, { id, secretLink }) ?? '…');
    },
  })
  text!: string;

  @Field(() => Int, { description: 'How often it was tried since it was last put into the queue.' })
  attempts!: number;

  @Field(() => DeliveryFailureEnum, { nullable: true, description: 'Of the last attempt.' })
  failure!: string | null;

  @Field(() => String, { nullable: true, description: 'What the mail server said.' })
  failureDetail!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Not before.' })
  nextAttemptAt!: string | null;

  @Field(() => DateTimeScalar)
  queuedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  sentAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When what it leads to ends. It is not sent afterwards.',
  })
  usefulUntil!: string | null;

  @Field(() => RecordSubject, { nullable: true, description: 'The record that it is about.' })
  @Computed<MailEntity, RecordSubject>({
    needs: ['recordType', 'recordId'],
    load: subjectsOfPage,
    from: (_row, _ctx, subject = null as never) => subject,
  })
  about!: RecordSubject | null;

  @Field(() => DateTimeScalar)
  createdAt!: string;

  @Actions(mailKind)
  actions!: AvailableAction[];

  @Timeline('mail', 'mail:read')
  timeline!: TimelineEvent[];
}
