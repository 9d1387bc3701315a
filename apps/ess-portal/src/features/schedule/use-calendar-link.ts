import { useMutation, useQuery } from '@apollo/client/react';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { showUnsuccessful } from '@stint/spa-kit/answer/show-unsuccessful.tsx';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import { useScheduleTexts } from './use-schedule-texts.ts';

export const CalendarLinkDocument = graphql(`
  query CalendarLink {
    hasCalendarLink
  }
`);

export const RenewCalendarLinkDocument = graphql(`
  mutation RenewCalendarLink {
    renewCalendarLink
  }
`);

export const RevokeCalendarLinkDocument = graphql(`
  mutation RevokeCalendarLink {
    revokeCalendarLink
  }
`);

/**
 * The secret link to the own shifts for calendar programs. The server answers it once and keeps only its hash, so it
 * is known here until the screen is left.
 */
export function useCalendarLink() {
  const { calendar: texts } = useScheduleTexts();
  const messages = useMessages();
  const { data, refetch } = useQuery(CalendarLinkDocument, { fetchPolicy: 'no-cache' });
  const [renewLink, renewing] = useMutation(RenewCalendarLinkDocument);
  const [revokeLink, revoking] = useMutation(RevokeCalendarLinkDocument);
  const [link, setLink] = useState<string | null>(null);

  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
      await refetch();
    } catch (error) {
      showUnsuccessful({ kind: 'failed', error }, messages);
    }
  };
  const renew = () =>
    attempt(async () => {
      const { data: answered } = await renewLink();
      if (answered) setLink(`${window.location.origin}${answered.renewCalendarLink}`);
    });
  const revoke = () =>
    attempt(async () => {
      await revokeLink();
      setLink(null);
      showNotice({ message: texts.ended });
    });
  return {
    /** Undefined until it is known. */
    exists: data?.hasCalendarLink,
    link,
    renew: () => void renew(),
    revoke: () => void revoke(),
    busy: renewing.loading || revoking.loading,
  };
}
