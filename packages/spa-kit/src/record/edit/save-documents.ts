import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DocumentNode } from 'graphql';
import { ActionRefusedAnswer, InvalidInputAnswer } from '../../answer/answer-fragments.ts';
import { madeDocument, spreadOf } from '../../answer/made-document.ts';
import type { FragmentType } from '../../gql/fragment-masking.ts';
import type { SaveInputs } from '../../gql/save-inputs.ts';

/** A type of the graph whose records are created and updated by mutations of the usual shape. */
export type SavedType = keyof SaveInputs;

type Refused =
  | ({ __typename: 'ActionRefused' } & FragmentType<typeof ActionRefusedAnswer>)
  | ({ __typename: 'InvalidInput' } & FragmentType<typeof InvalidInputAnswer>);

type Saved<Type extends SavedType, Done extends string, Shown> = {
  __typename: `${Type}${Done}`;
  /** What undo asks for; null when nothing changed. */
  changeSetId: string | null;
} & Record<Uncapitalize<Type>, { __typename: Type; id: string; version: number } & Shown>;

type CreateData<Type extends SavedType> = Record<
  `create${Type}`,
  Refused | Saved<Type, 'Created', unknown>
>;

type UpdateData<Type extends SavedType, Shown> = Record<
  `update${Type}`,
  Refused | Saved<Type, 'Updated', FragmentType<TypedDocumentNode<Shown, unknown>>>
>;

/** The mutations by which a form saves. */
export type SaveDocuments<Type extends SavedType, Shown> = {
  type: Type;
  create: TypedDocumentNode<CreateData<Type>, { input: SaveInputs[Type]['create'] }>;
  update: TypedDocumentNode<UpdateData<Type, Shown>, { input: SaveInputs[Type]['update'] }>;
};

/**
 * The mutations `CreateTask` and `UpdateTask`, from the name of the type: all nouns have them in the shape
 * of the API's `mutationPayloads`.
 *
 * @param shown what the answer of an update carries of the record: all that the screen shows of it
 */
export function saveDocuments<Type extends SavedType, Shown>(
  type: Type,
  shown: TypedDocumentNode<Shown, unknown>,
): SaveDocuments<Type, Shown> {
  return {
    type,
    create: saving(type, 'create', 'Created', []) as SaveDocuments<Type, Shown>['create'],
    update: saving(type, 'update', 'Updated', [shown]) as SaveDocuments<Type, Shown>['update'],
  };
}

/** The field under which a record of this type is read and answered: `jobOrder`. */
export function fieldOfType<Type extends SavedType>(type: Type): Uncapitalize<Type> {
  return (type.charAt(0).toLowerCase() + type.slice(1)) as Uncapitalize<Type>;
}

function saving(type: SavedType, verb: string, done: string, shown: DocumentNode[]): DocumentNode {
  const mutation = `${verb}${type}`;
  const operation = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const text = `mutation ${operation}($input: ${operation}Input!) {
    ${mutation}(input: $input) {
      ... on ${type}${done} {
        ${fieldOfType(type)} { id version ${shown.map(spreadOf).join(' ')} }
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }`;
  return madeDocument(text, [ActionRefusedAnswer, InvalidInputAnswer, ...shown]);
}
