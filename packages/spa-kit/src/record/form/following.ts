import type { ValuesOf } from './form-field.ts';
import type { FieldForm } from './text-form.ts';

/** For each field that others follow: what they become, from its new value and all as they were. */
export type Follows<Fields> = {
  [Name in keyof Fields]?: (
    value: ValuesOf<Fields>[Name],
    before: ValuesOf<Fields>,
  ) => Partial<ValuesOf<Fields>>;
};

type FollowingForm<Values> = FieldForm<never> & {
  getValues: () => Values;
  setValues: (values: Partial<Values>) => void;
};

/** The form, where a field that somebody changes takes along those that follow it. */
export function following<Fields>(
  form: FollowingForm<ValuesOf<Fields>>,
  follows: Follows<Fields>,
): FieldForm<unknown> {
  return {
    getInputProps: (name) => form.getInputProps(name),
    setFieldValue: (name, value) => {
      const follow = follows[name as keyof Fields];
      if (!follow) return form.setFieldValue(name, value as never);
      const others = follow(value as never, form.getValues());
      form.setValues({ [name]: value, ...others } as Partial<ValuesOf<Fields>>);
    },
  };
}
