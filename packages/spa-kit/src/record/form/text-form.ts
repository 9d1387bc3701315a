import type { GetInputPropsReturnType } from '@mantine/form';

/**
 * As much of a Mantine form as a field needs. Values are text as they are typed, '' where nothing is
 * said; `name` is the path of the value (`schedule.startTime`).
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
