import type { GetInputPropsReturnType } from '@mantine/form';

/** The part of a Mantine form that a field needs; `name` is the path of the value (`schedule.startTime`). */
export type FieldForm<Value> = {
  getInputProps: (name: string) => GetInputPropsReturnType;
  setFieldValue: (name: string, value: Value) => void;
};

/** The same where values are text as it is typed, '' when empty. */
export type TextForm = FieldForm<string>;

/** What every field of a form takes. */
export type FieldProps<Value = string> = {
  form: FieldForm<Value>;
  name: string;
  label: string;
  description?: string;
  required?: boolean;
  disabled?: boolean;
};

/** The value and the error of a field, typed: Mantine's own answer is `any`. */
export function fieldOf<Value>(
  form: FieldForm<Value>,
  name: string,
): { value: Value; error?: string } {
  const { value, error } = form.getInputProps(name) as { value: Value; error?: string };
  return { value, error };
}
