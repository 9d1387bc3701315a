import { mailStates } from '@stint/domain/mail/mail.ts';
import { RecordActions } from '@stint/spa-kit/record/actions/action-fragments.ts';
import { bulkDialog } from '@stint/spa-kit/record/actions/bulk-buttons.tsx';
import type { BulkActionOf } from '@stint/spa-kit/record/actions/bulk-documents.ts';
import { isBulkAction } from '@stint/spa-kit/record/actions/bulk-words.ts';
import type { RecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { timelineTab } from '@stint/spa-kit/record/timeline/record-timeline.tsx';
import { RecordFrame, type FramedRecord } from '@stint/spa-kit/record/view/record-frame.tsx';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';
import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
import { ActionBar } from '@stint/ui/action-bar/action-bar.tsx';
import { Suspense, useState } from 'react';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { mailActions } from './mail-actions.ts';
import { MailFacts } from './mail-facts.tsx';
import { MailRow } from './mail-fragments.ts';

export const MailDocument = graphql(`
  query Mail($id: ID!) {
    mail(id: $id) {
      ...MailRow
      text
      failureDetail
      nextAttemptAt
      usefulUntil
      actions {
        ...RecordActions
      }
      timeline {
        ...RecordTimelineEvent
      }
    }
  }
`);

/** A mail: what it says, how its delivery goes, sending it again. */
export default function MailView({ id, address }: { id: string; address: RecordAddress }) {
  const query = useRecord(MailDocument, id, ['Mail']);
  const [doing, setDoing] = useState<BulkActionOf<'Mails'> | null>(null);
  const mail = query.data?.mail;
  const row = readFragment(MailRow, mail);
  const actions = readFragment(RecordActions, mail?.actions ?? []);
  const act = (action: string) => {
    if (isBulkAction(mailActions, action)) setDoing(action);
  };
  const record: FramedRecord | null =
    mail && row
      ? {
          title: row.subject,
          subtitle: `Email to ${row.recipientName}`,
          badge: <StateBadge states={mailStates} state={row.status} />,
          actions: <ActionBar actions={actions} onAction={act} />,
          tabs: [
            { value: 'facts', label: 'Email', content: <MailFacts mail={row} more={mail} /> },
            timelineTab(mail.timeline),
          ],
        }
      : null;
  return (
    <>
      <RecordFrame address={address} record={record} query={query} noun="email" />
      <Suspense>
        {row && doing && bulkDialog(mailActions, doing, [row], { onClose: () => setDoing(null) })}
      </Suspense>
    </>
  );
}
