import type { Served } from '@stint/spa-kit/testing/on.ts';
import type { TaskQuery, TasksQuery } from '../../src/gql/graphql.ts';

type Row = Served<TasksQuery>['tasks']['nodes'][number];

/** A task of the viewer as the grid gets it; only what matters to a test needs to be named. */
export function taskRow(id: string, title: string, over: Partial<Row> = {}): Row {
  return {
    __typename: 'Task',
    id,
    version: 1,
    title,
    status: 'OPEN',
    dueOn: null,
    remindOn: null,
    remindedOn: null,
    outcome: null,
    owner: {
      __typename: 'Account',
      id: 'acc_0193f5a0-0000-7000-8000-000000000001',
      displayName: 'Maya Lindqvist',
    },
    subject: null,
    ...over,
  };
}

/** One page with all of them. */
export function taskPage(nodes: Row[]): Served<TasksQuery>['tasks'] {
  return {
    __typename: 'TaskConnection',
    nodes,
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    totalCount: nodes.length,
  };
}

/** The same task as its panel gets it. */
export function taskShown(row: Row): Served<TaskQuery> {
  return {
    task: {
      ...row,
      notes: null,
      createdAt: '2026-11-01T15:00:00Z',
      actions: [],
      timeline: [],
    },
  };
}
