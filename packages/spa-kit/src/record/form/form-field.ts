import type { ReactNode } from 'react';
import type { FieldProps } from './text-form.ts';

/**
 * A field of a form, said once: what it holds while somebody types (`Value`), what of the record it begins
 * with (`Stored`), and what it becomes in the API's input (`Input`).
 */
export type FormField<Value, Stored, Input> = FieldOptions & {
  label: string;
  /** What the field of a new record begins with. */
  initial: Value;
  valueOf: (stored: Stored) => Value;
  inputOf: (value: Value) => Input;
  /** Absent where a part of the form's layout shows the field. */
  Control?: (props: FieldProps<Value>) => ReactNode;
};

/**
 * What is said where nothing was entered. `true` only marks the field, and the API says it; a field without
 * one may be empty.
 */
export type Requirement = string | true | undefined;

/** What a field of any kind may be told. */
export type FieldOptions<Required extends Requirement = Requirement> = {
  description?: string;
  required?: Required;
};

/** What is sent: null where a field may be empty. */
export type Entered<Required extends Requirement, Input> = Required extends undefined
  ? Input | null
  : Input;

/** Any field that is filled from this part of a record and fills this part of an input. */
export type AnyField<Stored = never, Input = unknown> = FieldOptions & {
  label: string;
  initial: unknown;
  valueOf: (stored: Stored) => unknown;
  inputOf: (value: never) => Input;
  Control?: (props: FieldProps<unknown>) => ReactNode;
};

export type AnyFields = { [name: string]: AnyField };

/** What a form of these fields holds. */
export type ValuesOf<Fields> = {
  [Name in keyof Fields]: Fields[Name] extends { initial: infer Value } ? Value : never;
};

/**
 * The fields that fill an input from a record: `title` from its `title`, `ownerId` from its `owner`. What
 * the input requires is required.
 */
export type FieldsFor<Input, Record> = {
  [Name in keyof Input]: AnyField<StoredOf<Record, Name>, Input[Name]>;
};

type StoredOf<Record, Name> = Name extends keyof Record
  ? Record[Name]
  : Name extends `${infer Related}Id`
    ? Related extends keyof Record
      ? Record[Related]
      : NotAsked<Name>
    : NotAsked<Name>;

type NotAsked<Name> = { 'the query of the form does not ask for': Name };

/** What these fields send. */
export type InputOf<Fields> = {
  [Name in keyof Fields]: Fields[Name] extends { inputOf: (value: never) => infer Input }
    ? Input
    : never;
};
