import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { ValidDocuments } from '../../src/server/valid-documents.ts';

const schema = buildSchema('type Query { a: Int b: Int }');

test('the same text is one document for all, and another text another', () => {
  const documents = new ValidDocuments(schema);
  const one = documents.read('{ a }');
  expect(documents.read('{ a }')).toBe(one);
  expect(documents.read('{ b }')).not.toBe(one);
});

test('what is wrong is told each time, and not kept', () => {
  const documents = new ValidDocuments(schema);
  for (const query of ['{ c }', '{ a', '{ c }']) {
    expect(documents.read(query)).toMatchObject([{ message: expect.any(String) }]);
  }
});

test('only so many are kept, the newest', () => {
  const documents = new ValidDocuments(schema);
  const oldest = documents.read('{ a }');
  for (let i = 0; i < 100; i += 1) documents.read(`{ a${i}: a }`);
  const newest = documents.read('{ a99: a }');
  expect(documents.read('{ a99: a }')).toBe(newest);
  expect(documents.read('{ a }')).not.toBe(oldest);
});
