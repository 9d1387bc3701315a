import type { Refusal } from '@stint/ui/action-bar/available-action.ts';

/** The one root field of a mutation. */
type Root<Data> = NonNullable<Data[keyof Data]>;

/** The members of a mutation's answer that are not refusals, from the type of its data. */
export type SuccessOf<Data> = Exclude<Root<Data>, { __typename: 'ActionRefused' | 'InvalidInput' }>;

/** Refused by a rule, with every reason. */
export type Refused = {
  message: string;
  refusals: readonly (Refusal & { field?: string | null })[];
};

/** Refused because the input is not understood, each problem with the path of its field. */
export type Invalid = { message: string; problems: readonly { path: string; message: string }[] };

/**
 * What came of a command. `failed` is a request that the server could not answer: nothing is known to
 * have happened.
 */
export type Answer<Success> =
  | { kind: 'done'; value: Success }
  | ({ kind: 'refused' } & Refused)
  | ({ kind: 'invalid' } & Invalid)
  | { kind: 'failed'; error: unknown };

/** Reads the data of an operation, whose only root field answers success, `ActionRefused` or `InvalidInput`. */
export function answerOf<Success>(data: object): Answer<Success> {
  const [root] = Object.values(data) as [{ __typename?: string }];
  switch (root.__typename) {
    case 'ActionRefused':
      return { kind: 'refused', ...(root as Refused) };
    case 'InvalidInput':
      return { kind: 'invalid', ...(root as Invalid) };
    default:
      return { kind: 'done', value: root as Success };
  }
}

/** The answer of a mutation that was sent. That it failed is an answer too. */
export async function answerTo<Success>(
  sent: Promise<{ data?: object | null | undefined }>,
): Promise<Answer<Success>> {
  try {
    const { data } = await sent;
    return answerOf(data ?? {});
  } catch (error) {
    return { kind: 'failed', error };
  }
}
