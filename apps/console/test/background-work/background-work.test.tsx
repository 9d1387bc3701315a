import { screen, waitFor } from '@testing-library/react';
import { on, type Served } from '@stint/spa-kit/testing/on.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { expect, test } from 'vitest';
import {
  BackgroundJobsDocument,
  RunBackgroundJobAgainDocument,
} from '../../src/features/background-work/background-jobs.ts';
import type { BackgroundJobsQuery } from '../../src/gql/graphql.ts';
import { renderConsole } from '../render-console.tsx';

type Job = Served<BackgroundJobsQuery>['backgroundJobs']['nodes'][number];

const job = (over: Partial<Job> = {}): Job => ({
  __typename: 'BackgroundJob',
  id: 'bgj_1',
  label: 'Mail about timesheets',
  state: 'FAILED',
  attempts: 8,
  error: 'No answer from the mail server (ECONNREFUSED)',
  since: '2026-11-20T15:00:00Z',
  failedAt: '2026-11-20T15:30:00Z',
  askedBy: null,
  ...over,
});

const shows = (jobs: () => Job[]) =>
  on(BackgroundJobsDocument).answers(() => ({
    backgroundJobs: {
      __typename: 'BackgroundJobConnection',
      nodes: jobs(),
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    },
  }));

const open = (...handlers: ReturnType<typeof shows>[]) =>
  renderConsole('/background-work', { viewer: staffViewer('ADMIN'), handlers });

test('says when nothing has failed', async () => {
  open(shows(() => []));
  await screen.findByText('Nothing has failed');
  expect(screen.getByRole('link', { name: 'Background work' })).toBeTruthy();
});

test('is closed to all but administrators', async () => {
  renderConsole('/background-work', { viewer: staffViewer('ALL_IN') });
  await screen.findByText('Your role doesn’t have access to Background work');
});

test('shows what failed, how often and why, and runs again what waits for somebody', async () => {
  const asked: string[] = [];
  let jobs = [
    job(),
    job({ id: 'bgj_2', label: 'Import', state: 'RETRYING', attempts: 1, error: 'Busy' }),
  ];
  const { user } = open(
    shows(() => jobs),
    on(RunBackgroundJobAgainDocument).answers(({ id }) => {
      asked.push(String(id));
      jobs = jobs.slice(1);
      return { runBackgroundJobAgain: { __typename: 'BackgroundJobQueued', job: null } };
    }),
  );
  await screen.findByText('Mail about timesheets');
  screen.getByText('No answer from the mail server (ECONNREFUSED)');
  screen.getByText(/failed 8 times/);
  screen.getByText('Will be retried');
  expect(screen.queryByRole('button', { name: 'Run again: Import' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Run again: Mail about timesheets' }));
  await screen.findByText('“Mail about timesheets” is running again.');
  await waitFor(() => expect(screen.queryByText('Mail about timesheets')).toBeNull());
  expect(asked).toEqual(['bgj_1']);
});

test('says why a job is not run again', async () => {
  const { user } = open(
    shows(() => [job()]),
    on(RunBackgroundJobAgainDocument).answers(() => ({
      runBackgroundJobAgain: {
        __typename: 'ActionRefused',
        message: 'This job will be retried automatically.',
        refusals: [
          {
            __typename: 'Refusal',
            code: 'JOB_WAITS',
            message: 'This job will be retried automatically.',
            field: null,
            blocking: [],
          },
        ],
      },
    })),
  );
  await user.click(await screen.findByRole('button', { name: 'Run again: Mail about timesheets' }));
  await screen.findByText('This job will be retried automatically.');
});
