import { Button } from '@mantine/core';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { usePages } from '@stint/spa-kit/list/use-pages.ts';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { pluralize } from '@stint/spa-kit/record/pluralize.ts';
import { RelatedRecords } from '@stint/spa-kit/record/view/related-records.tsx';
import { PageBody } from '@stint/ui/app-shell/page-body.tsx';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { ErrorView } from '@stint/ui/error-view/error-view.tsx';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { TextSkeleton } from '@stint/ui/skeletons/record-skeleton.tsx';
import { StatusBadge } from '@stint/ui/status-badge/status-badge.tsx';
import type { Tone } from '@stint/ui/status-badge/tone.ts';
import type { BackgroundJobsQuery, BackgroundJobState } from '../../gql/graphql.ts';
import { BackgroundJobsDocument, RunBackgroundJobAgainDocument } from './background-jobs.ts';

type FailedJob = BackgroundJobsQuery['backgroundJobs']['nodes'][number];

/** Admin › Background work: what failed without anybody at a screen, and running it again. */
export default function BackgroundWorkPage() {
  const { rows, loading, problem, onRetry, hasMore, loadMore, refresh } = usePages(
    BackgroundJobsDocument,
    {},
    jobsOf,
  );
  useRecordChanges(['BackgroundJob'], () => void refresh());
  const [run, running] = useCommand(RunBackgroundJobAgainDocument);
  const runAgain = async ({ id, label }: FailedJob) => {
    const answer = await run({ id });
    void refresh();
    if (answer.kind === 'done') showNotice({ message: `“${label}” is running again.` });
  };
  return (
    <PageBody>
      {problem && <ErrorView problem={problem} onRetry={onRetry} />}
      {loading && rows.length === 0 && <TextSkeleton lines={4} />}
      {!loading && !problem && rows.length === 0 && (
        <EmptyState
          title="Nothing has failed"
          description="Emails, imports, and scheduled jobs that fail appear here."
        />
      )}
      {rows.length > 0 && (
        <RelatedRecords
          label="Background work that failed"
          empty=""
          records={rows.map((job) => ({
            id: job.id,
            title: job.label,
            detail: <JobDetail job={job} />,
            badge: (
              <StatusBadge tone={standings[job.state].tone} label={standings[job.state].label} />
            ),
            aside: standings[job.state].waits && (
              <Button
                variant="default"
                size="xs"
                aria-label={`Run again: ${job.label}`}
                disabled={running}
                onClick={() => void runAgain(job)}
              >
                Run again
              </Button>
            ),
          }))}
        />
      )}
      {hasMore && (
        <Button variant="default" size="xs" mt="sm" onClick={loadMore}>
          Show earlier failures
        </Button>
      )}
    </PageBody>
  );
}

function JobDetail({ job }: { job: FailedJob }) {
  const { since, failedAt, attempts, error, askedBy } = job;
  return (
    <>
      <div>
        {askedBy?.displayName ?? 'Stint'}, <InstantText instant={since} /> · failed{' '}
        {pluralize(attempts, 'time')}, last <InstantText instant={failedAt} />
      </div>
      <div>{error}</div>
    </>
  );
}

/** How a job stands, as people say it, and whether it waits for one of them. */
const standings: Readonly<
  Record<BackgroundJobState, { label: string; tone: Tone; waits: boolean }>
> = {
  RETRYING: { label: 'Will be retried', tone: 'info', waits: false },
  FAILED: { label: 'Failed', tone: 'bad', waits: true },
};

const jobsOf = ({ backgroundJobs }: BackgroundJobsQuery) => backgroundJobs;
