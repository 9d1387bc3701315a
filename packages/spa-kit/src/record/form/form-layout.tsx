import { SimpleGrid } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import type { AnyField, AnyFields, ValuesOf } from './form-field.ts';
import type { FieldForm, FieldProps } from './text-form.ts';

/** What a part of a form gets that has a component of its own. */
export type PartProps<Fields, Stored> = {
  form: UseFormReturnType<ValuesOf<Fields>>;
  /** The props of a field, to show it in a way of one's own. */
  field: <Name extends keyof Fields & string>(name: Name) => FieldProps<ValuesOf<Fields>[Name]>;
  /** Null for a new record. */
  record: Stored | null;
};

/**
 * From top to bottom: a field, fields side by side, or a part with a component of its own. One that depends
 * on what was entered is a function; its components are declared outside of it.
 */
export type Layout<Fields, Stored> =
  Items<Fields, Stored> | ((values: ValuesOf<Fields>) => Items<Fields, Stored>);

type Items<Fields, Stored> = readonly (
  | (keyof Fields & string)
  | readonly (keyof Fields & string)[]
  | ((props: PartProps<Fields, Stored>) => ReactNode)
)[];

type FormLayoutProps<Fields, Stored> = Omit<PartProps<Fields, Stored>, 'field'> & {
  fields: Fields;
  layout: Layout<Fields, Stored>;
  /** What the fields write to. */
  writing: FieldForm<unknown>;
};

/** The fields of a form, as its layout orders them. */
export function FormLayout<Fields extends AnyFields, Stored>({
  fields,
  layout,
  writing,
  ...part
}: FormLayoutProps<Fields, Stored>) {
  const props = (name: keyof Fields & string): FieldProps<unknown> => {
    const { label, description, required } = fields[name] as AnyField;
    return { form: writing, name, label, description, required: required !== undefined };
  };
  const shown = (name: keyof Fields & string) => {
    const { Control } = fields[name] as AnyField;
    return Control && <Control key={name} {...props(name)} />;
  };
  const items = typeof layout === 'function' ? layout(part.form.values) : layout;
  return items.map((item, index) => {
    if (typeof item === 'string') return shown(item);
    if (typeof item === 'function') {
      const Part = item;
      return (
        <Part key={`part ${index}`} {...part} field={props as PartProps<Fields, Stored>['field']} />
      );
    }
    const names = item as readonly (keyof Fields & string)[];
    return (
      <SimpleGrid
        key={names.join()}
        cols={{ base: 1, xs: names.length }}
        style={isUneven(names.map((name) => fields[name])) ? { alignItems: 'end' } : undefined}
      >
        {names.map(shown)}
      </SimpleGrid>
    );
  });
}

/** Where only some have a description, their inputs would stand at different heights. */
const isUneven = (fields: readonly (AnyField | undefined)[]) =>
  new Set(fields.map((field) => field?.description === undefined)).size > 1;
