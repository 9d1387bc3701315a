import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { SaveInputs } from '../../gql/save-inputs.ts';
import type { AnyFields, FieldsFor } from '../form/form-field.ts';
import { DeclaredForm, type FormShape, type Opening } from './declared-form.tsx';
import { RecordForm, type RecordFormProps } from './record-form.tsx';
import { fieldOfType, type SaveDocuments, type SavedType } from './save-documents.ts';

type Versioned = { id: string; version: number };

type CreateInput<Type extends SavedType> = SaveInputs[Type]['create'];

/** What may be said when a record is created and when it is changed. */
type Writable<Type extends SavedType> = keyof CreateInput<Type> & keyof SaveInputs[Type]['update'];

/** The record that the form's query asks for. */
type RecordIn<Data> = NonNullable<Data[keyof Data]>;

type Declaration<Type extends SavedType, Shown, Data, Fields, Given> = {
  save: SaveDocuments<Type, Shown>;
  /** Asks for the record (`$id`) as the form needs it. */
  document: TypedDocumentNode<Data, { id: string }>;
  /** By the names of the API's input. */
  fields: Fields & { [Name in Exclude<keyof Fields, Writable<Type>>]: never };
  /** The inputs of a new record that are not in the form, but known to who opens it. */
  given?: readonly Given[];
} & FormShape<NoInfer<Fields>, RecordIn<NoInfer<Data>>>;

type GivenProps<Given> = object extends Given ? { given?: Given } : { given: Given };

/**
 * The form of a noun, from one declaration: what it begins with, what is required, what is sent, and how it
 * is shown. A field that the API's input lacks does not compile, nor does a form that lacks what the input
 * requires or that asks for other data than its fields need.
 *
 * @returns the component: `<Form id={null} onClose onSaved />` for a new record, with an id for changes
 */
export function defineForm<
  Type extends SavedType,
  Shown,
  Data extends { [Name in Uncapitalize<Type>]: Versioned | null },
  Fields extends FieldsFor<Omit<CreateInput<Type>, Given>, RecordIn<Data>> & AnyFields,
  Given extends keyof CreateInput<Type> = never,
>(declaration: Declaration<Type, Shown, Data, Fields, Given>) {
  const { save, document, fields, layout, follows, sent } = declaration;
  const noun = save.type.replaceAll(/\B[A-Z]/g, ' $&').toLowerCase();
  type Stored = RecordIn<Data> & Versioned;
  const recordOf = (data: Data) => data[fieldOfType(save.type)] as Stored | null;
  type Props = RecordFormProps &
    Opening<Stored, Fields> &
    GivenProps<Pick<CreateInput<Type>, Given>>;

  return function DefinedForm({ id, onClose, onSaved, ...opened }: Props) {
    return (
      <RecordForm {...{ id, onClose, onSaved, noun, document, recordOf }}>
        {(dialog) => (
          <DeclaredForm<Stored, Fields>
            {...{ fields, layout, follows, sent }}
            {...opened}
            {...dialog}
            save={save as unknown as SaveDocuments<SavedType, unknown>}
          />
        )}
      </RecordForm>
    );
  };
}
