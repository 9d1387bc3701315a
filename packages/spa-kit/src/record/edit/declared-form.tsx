import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { following, type Follows } from '../form/following.ts';
import type { AnyFields, InputOf, ValuesOf } from '../form/form-field.ts';
import { FormLayout, type Layout } from '../form/form-layout.tsx';
import { initialValues, inputOf, labelsOf, validation, valuesOf } from '../form/form-values.ts';
import { FormDialog } from './form-dialog.tsx';
import type { RecordFieldsProps } from './record-form.tsx';
import { fieldOfType, type SaveDocuments, type SavedType } from './save-documents.ts';
import { useSave } from './use-save.ts';

type Versioned = { id: string; version: number };

/** What a form may say beyond its fields. */
export type FormShape<Fields, Stored> = {
  /** In the order of the fields, one below the other, unless this says otherwise. */
  layout?: Layout<Fields, Stored>;
  /** What else changes when somebody changes a field. */
  follows?: Follows<Fields>;
  /** The input as it is sent, where fields depend on each other. */
  sent?: (input: InputOf<Fields>) => InputOf<Fields>;
};

/** What the screen says that opens a form. */
export type Opening<Stored, Fields> = {
  /** What a new record begins with, besides what its fields say. */
  initial?: Partial<ValuesOf<Fields>>;
  /** What stands above the fields. */
  above?: (record: Stored | null) => ReactNode;
  /** A record was created; undo asks for its change set, null when nothing changed. */
  onCreated?: (changeSetId: string | null) => void;
};

type DeclaredFormProps<Stored, Fields> = RecordFieldsProps<Stored> &
  FormShape<Fields, Stored> &
  Opening<Stored, Fields> & {
    save: SaveDocuments<SavedType, unknown>;
    fields: Fields;
    /** The inputs of a new record that are not in the form. */
    given?: object;
  };

/** The dialog of a form that `defineForm` declares. */
export function DeclaredForm<Stored extends Versioned, Fields extends AnyFields>({
  save,
  fields,
  layout = Object.keys(fields),
  follows = {},
  sent = (input) => input,
  given,
  initial,
  above,
  onCreated,
  record,
  reread,
  ...dialog
}: DeclaredFormProps<Stored, Fields>) {
  const form = useForm<ValuesOf<Fields>>({
    initialValues: record ? valuesOf(fields, record) : { ...initialValues(fields), ...initial },
    validate: validation(fields) as never,
  });
  const saving = useSave({
    form,
    record,
    reread,
    valuesOf: (one) => valuesOf(fields, one),
    inputOf: (values) => ({ ...sent(inputOf(fields, values)), ...(record === null && given) }),
    create: save.create as never,
    update: save.update as never,
    saved: (answer: Saved) => {
      if (record === null) onCreated?.(answer.changeSetId);
      return answer[fieldOfType(save.type)];
    },
  });
  return (
    <FormDialog {...dialog} {...saving} labels={labelsOf(fields)}>
      {above?.(record)}
      <FormLayout {...{ fields, layout, form, record }} writing={following(form, follows)} />
    </FormDialog>
  );
}

type Saved = { [Field in Uncapitalize<SavedType>]: Versioned } & { changeSetId: string | null };
