import { RecordActions } from '@stint/spa-kit/record/actions/action-fragments.ts';
import { bulkDialog } from '@stint/spa-kit/record/actions/bulk-buttons.tsx';
import type { BulkActionOf } from '@stint/spa-kit/record/actions/bulk-documents.ts';
import { isBulkAction } from '@stint/spa-kit/record/actions/bulk-words.ts';
import { useActionsInPalette } from '@stint/spa-kit/record/actions/use-actions-in-palette.ts';
import type { RecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { timelineTab } from '@stint/spa-kit/record/timeline/record-timeline.tsx';
import { RecordFrame, type FramedRecord } from '@stint/spa-kit/record/view/record-frame.tsx';
import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
import { ActionBar } from '@stint/ui/action-bar/action-bar.tsx';
import { Suspense, useState } from 'react';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { tokenActions } from './token-actions.ts';
import { TokenFacts } from './token-facts.tsx';
import { PartnerTokenRow } from './token-fragments.ts';
import { TokenStatus } from './token-status.tsx';

export const PartnerTokenDocument = graphql(`
  query PartnerToken($id: ID!) {
    partnerToken(id: $id) {
      ...PartnerTokenRow
      createdBy {
        id
        displayName
      }
      createdAt
      actions {
        ...RecordActions
      }
      timeline {
        ...RecordTimelineEvent
      }
    }
  }
`);

/** A token: what it may do and for whom, who used it last, history. */
export default function TokenView({ id, address }: { id: string; address: RecordAddress }) {
  const query = useRecord(PartnerTokenDocument, id, ['PartnerToken']);
  const [doing, setDoing] = useState<BulkActionOf<'PartnerTokens'> | null>(null);
  const token = query.data?.partnerToken;
  const row = readFragment(PartnerTokenRow, token);
  const actions = readFragment(RecordActions, token?.actions ?? []);
  const act = (action: string) => {
    if (isBulkAction(tokenActions, action)) setDoing(action);
  };
  useActionsInPalette(actions, row?.name, act);

  const record: FramedRecord | null =
    token && row
      ? {
          title: row.name,
          subtitle: 'Partner token',
          badge: <TokenStatus token={row} />,
          actions: <ActionBar actions={actions} danger={['revoke']} onAction={act} />,
          tabs: [
            {
              value: 'facts',
              label: 'Facts',
              content: (
                <TokenFacts
                  token={row}
                  createdBy={token.createdBy?.displayName ?? null}
                  createdAt={token.createdAt}
                />
              ),
            },
            timelineTab(token.timeline),
          ],
        }
      : null;
  return (
    <>
      <RecordFrame address={address} record={record} query={query} noun="partner token" />
      <Suspense>
        {row && doing && bulkDialog(tokenActions, doing, [row], { onClose: () => setDoing(null) })}
      </Suspense>
    </>
  );
}
