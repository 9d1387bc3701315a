import { buildSchema, print, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { saveDocuments } from '../../src/record/edit/save-documents.ts';
import { TaskRow } from '../../src/record/task/task-fragments.ts';

const schema = buildSchema(
  readFileSync(join(import.meta.dirname, '../../../../apps/api/schema.graphql'), 'utf8'),
);
const task = saveDocuments('Task', TaskRow);

test('an update is written as one would write it by hand', () => {
  expect(print(task.update).split('\n\nfragment')[0])
    .toBe(`mutation UpdateTask($input: UpdateTaskInput!) {
  updateTask(input: $input) {
    ... on TaskUpdated {
      task {
        id
        version
        ...TaskRow
      }
      changeSetId
    }
    ...ActionRefusedAnswer
    ...InvalidInputAnswer
  }
}`);
});

test('the API takes both, with every fragment that they spread', () => {
  expect(validate(schema, task.create)).toEqual([]);
  expect(validate(schema, task.update)).toEqual([]);
});
