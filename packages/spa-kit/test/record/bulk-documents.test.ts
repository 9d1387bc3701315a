import { readFileSync } from 'node:fs';
import { buildSchema, getOperationAST, print, validate } from 'graphql';
import { expect, test } from 'vitest';
import {
  bulkActionsQuery,
  bulkCommand,
  bulkPreview,
} from '../../src/record/actions/bulk-documents.ts';

const schema = buildSchema(readFileSync('../../apps/api/schema.graphql', 'utf8'));

test.each([
  ['CompleteTasks', bulkCommand('Tasks', 'complete')],
  ['PreviewCompleteTasks', bulkPreview('Tasks', 'complete')],
  ['ActionsOnTasks', bulkActionsQuery('Tasks')],
])('what is made of the names is an operation of the graph: %s', (name, document) => {
  expect(getOperationAST(document)?.name?.value).toBe(name);
  expect(validate(schema, document)).toEqual([]);
});

test('it is asked as if it were written by hand', () => {
  const { definitions } = bulkPreview('Tasks', 'complete');
  expect(print(definitions[0]!)).toBe(`query PreviewCompleteTasks($input: CompleteTasksInput!) {
  previewCompleteTasks(input: $input) {
    ...CommandPreview
  }
}`);
});

test('the same names are the same document', () => {
  expect(bulkCommand('Tasks', 'cancel')).toBe(bulkCommand('Tasks', 'cancel'));
  expect(bulkCommand('Tasks', 'cancel')).not.toBe(bulkCommand('Tasks', 'reopen'));
});

test('a name that the graph does not have is no name', () => {
  // @ts-expect-error -- tasks are not approved
  bulkCommand('Tasks', 'approve');
  // @ts-expect-error -- candidates have a command of their own
  bulkPreview('Candidates', 'hire');
});
