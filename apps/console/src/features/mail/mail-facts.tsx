import { Text } from '@mantine/core';
import { deliveryFailureLabels, mailTemplateLabels } from '@stint/domain/mail/mail.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { Facts } from '@stint/ui/facts/facts.tsx';
import type { MailQuery, MailRowFragment } from '../../gql/graphql.ts';

type MailFactsProps = { mail: MailRowFragment; more: NonNullable<MailQuery['mail']> };

/** What there is to know about a mail, and its text. */
export function MailFacts({ mail, more }: MailFactsProps) {
  const { about, failure, attempts, queuedAt, sentAt } = mail;
  const { text, failureDetail, nextAttemptAt, usefulUntil } = more;
  return (
    <>
      <Facts
        facts={[
          { label: 'To', value: `${mail.recipientName} (${mail.recipientAddress})` },
          { label: 'Kind', value: mailTemplateLabels[mail.template] },
          { label: 'About', value: about && <RecordLink id={about.id}>{about.label}</RecordLink> },
          { label: 'Queued', value: <InstantText instant={queuedAt} /> },
          { label: 'Attempts', value: attempts },
          { label: 'Last error', value: failure && deliveryFailureLabels[failure] },
          { label: 'Email server said', value: failureDetail },
          {
            label: 'Next attempt',
            value: nextAttemptAt && <InstantText instant={nextAttemptAt} />,
          },
          { label: 'Sent', value: sentAt && <InstantText instant={sentAt} /> },
          { label: 'Not sent after', value: usefulUntil && <InstantText instant={usefulUntil} /> },
        ]}
      />
      <Text
        component="pre"
        size="sm"
        ff="inherit"
        mt="md"
        aria-label="Text"
        role="document"
        style={preWrap}
      >
        {text}
      </Text>
    </>
  );
}

const preWrap = { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } as const;
