import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DocumentNode } from 'graphql';
import { ActionRefusedAnswer, InvalidInputAnswer } from '../../answer/answer-fragments.ts';
import { madeDocument, spreadOf } from '../../answer/made-document.ts';
import type { BulkActionInputs } from '../../gql/bulk-action-inputs.ts';
import type { FragmentType } from '../../gql/fragment-masking.ts';
import type { CommandPreviewFragment } from '../../gql/graphql.ts';
import { BulkChange, CommandPreview, DeclaredBulkAction } from './action-fragments.ts';

/** The plural of a noun whose actions the API makes from its lifecycle: Tasks. */
export type BulkNoun = keyof BulkActionInputs & string;

/** One of its actions: complete. */
export type BulkActionOf<Noun extends BulkNoun> = keyof BulkActionInputs[Noun] & string;

/** What that is told: the records, and what it asks. */
export type BulkInput<
  Noun extends BulkNoun,
  Action extends BulkActionOf<Noun>,
> = BulkActionInputs[Noun][Action];

/** What came of an action on many records. */
export type BulkAnswer =
  | ({ __typename: 'BulkDone' } & FragmentType<typeof BulkChange>)
  | ({ __typename: 'ActionRefused' } & FragmentType<typeof ActionRefusedAnswer>)
  | ({ __typename: 'InvalidInput' } & FragmentType<typeof InvalidInputAnswer>);

type PreviewAnswer<Noun extends BulkNoun> = Masked<
  Extract<CommandPreviewFragment, { __typename: `${Noun}ActionPreview` }>
>;

type Masked<Fragment extends { __typename: string; ' $fragmentName'?: string }> = {
  __typename: Fragment['__typename'];
} & { ' $fragmentRefs'?: Record<NonNullable<Fragment[' $fragmentName']>, Fragment> };

/** The mutation of an action on many records: `bulkCommand('Tasks', 'complete')` is `CompleteTasks`. */
export function bulkCommand<Noun extends BulkNoun, Action extends BulkActionOf<Noun>>(
  noun: Noun,
  action: Action,
): TypedDocumentNode<Record<`${Action}${Noun}`, BulkAnswer>, { input: BulkInput<Noun, Action> }> {
  const fragments = [BulkChange, ActionRefusedAnswer, InvalidInputAnswer];
  const name = `${action}${noun}`;
  return built('mutation', name, fragments, `${capitalized(name)}Input`);
}

/** The preview of that: `PreviewCompleteTasks`. */
export function bulkPreview<Noun extends BulkNoun, Action extends BulkActionOf<Noun>>(
  noun: Noun,
  action: Action,
): TypedDocumentNode<
  Record<`preview${Capitalize<Action>}${Noun}`, PreviewAnswer<Noun>>,
  { input: BulkInput<Noun, Action> }
> {
  const name = `${capitalized(action)}${noun}`;
  return built('query', `preview${name}`, [CommandPreview], `${name}Input`);
}

/** What may be done to many records of a noun, and what each action asks: `ActionsOnTasks`. */
export function bulkActionsQuery<Noun extends BulkNoun>(
  noun: Noun,
): TypedDocumentNode<
  Record<
    `actionsOn${Noun}`,
    ({ __typename: 'BulkAction' } & FragmentType<typeof DeclaredBulkAction>)[]
  >,
  Record<string, never>
> {
  return built('query', `actionsOn${noun}`, [DeclaredBulkAction]);
}

const known = new Map<string, DocumentNode>();

/**
 * The same document each time, as what was asked with it is known by it. It is named after its only field.
 *
 * @param fragments of the answer, each a document with those that it needs itself
 * @param input the type of `$input`, for an operation that takes one
 */
function built<Data, Variables>(
  operation: 'query' | 'mutation',
  field: string,
  fragments: readonly DocumentNode[],
  input?: string,
): TypedDocumentNode<Data, Variables> {
  const document = known.get(field) ?? documentOf(operation, field, fragments, input);
  known.set(field, document);
  return document as TypedDocumentNode<Data, Variables>;
}

function documentOf(...[operation, field, fragments, input]: Parameters<typeof built>) {
  const [declared, given] = input ? [`($input: ${input}!)`, '(input: $input)'] : ['', ''];
  const text = `${operation} ${capitalized(field)}${declared} { ${field}${given} { ${fragments.map(spreadOf).join(' ')} } }`;
  return madeDocument(text, fragments);
}

const capitalized = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
