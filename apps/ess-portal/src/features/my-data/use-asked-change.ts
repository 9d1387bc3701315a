import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { UseFormReturnType } from '@mantine/form';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';

/**
 * Asks for a change of a section with what a form holds. What is refused is said at its fields.
 *
 * @returns what to spread into `ChangeForm`
 */
export function useAskedChange<Values extends object, Input, Data>(
  form: UseFormReturnType<Values>,
  command: TypedDocumentNode<Data, { input: Input }>,
  inputOf: (values: Values) => Input,
) {
  const [ask, busy] = useCommand(command, { form });
  return {
    dirty: form.isDirty(),
    busy,
    valid: () => !form.validate().hasErrors,
    onAsk: async () => (await ask({ input: inputOf(form.getValues()) })).kind === 'done',
  };
}
