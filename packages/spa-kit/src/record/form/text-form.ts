import type { GetInputPropsReturnType } from '@mantine/form';

/**
 * The part of a Mantine form that a field needs. Values are text as it is typed, '' when empty; `name` is
 * the path of the value (`schedule.startTime`).
 */
export type TextForm = {
  getInputProps: (name: string) => GetInputPropsReturnType;
  setFieldValue: (name: string, value: string) => void;
};

/** What every field of a form takes. */
export type FieldProps = {
  form: TextForm;
  name: string;
  label: string;
  description?: string;
  required?: boolean;
  disabled?: boolean;
};

/** The value and the error of a field, typed: Mantine's own answer is `any`. */
export function fieldOf(form: TextForm, name: string): { value: string; error?: string } {
  const { value, error } = form.getInputProps(name) as { value: string; error?: string };
  return { value, error };
}
