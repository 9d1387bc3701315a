import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import type { WorkingLine } from '@stint/spa-kit/who-is-working/board-document.ts';
import { useWhoIsWorking } from '@stint/spa-kit/who-is-working/use-who-is-working.ts';
import { WorkingBoard } from '@stint/spa-kit/who-is-working/working-board.tsx';
import { PageBody } from '@stint/ui/app-shell/page-body.tsx';
import { RecordSkeleton } from '@stint/ui/skeletons/record-skeleton.tsx';
import { PlaceFilters } from './place-filters.tsx';

/** Who's Working: everybody of the agency who is scheduled or works today, live. A name leads to the assignment. */
export default function WhoIsWorkingPage() {
  const working = useWhoIsWorking();
  return (
    <PageBody>
      {working ? (
        <WorkingBoard
          {...working}
          showsClient
          nameOf={nameOf}
          filters={<PlaceFilters lines={working.live.board?.lines ?? []} />}
        />
      ) : (
        <RecordSkeleton />
      )}
    </PageBody>
  );
}

const nameOf = ({ assignmentId, name }: WorkingLine) => (
  <RecordLink id={assignmentId}>{name}</RecordLink>
);
