import {
  createSourceEventStream,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
} from 'graphql';

/** A subscription with the way to whoever asked. */
export interface SharedSubscription extends ExecutionArgs {
  /** Sends an answer that is JSON already. Resolves when the next may be sent, read or not. */
  send: (payload: string) => Promise<void>;
}

/** What an event is answered to one question, and how it is written. */
interface Answer {
  result: ExecutionResult;
  /** `null` of a result with errors: each asker is told of them in their own way. */
  json: string | null;
}

/**
 * Executes a subscription as `subscribe` of graphql-js does, but once for everybody. Viewers with the same scope are
 * handed the same event; those who ask the same about it share one answer and its text, so that a change costs one
 * execution and one text per question, and not per socket. Whether a viewer may ask was decided when they began, so an
 * event's fields must not depend on who asks.
 *
 * @returns the answers that are not sent yet: those with errors
 */
export async function subscribeShared(
  args: SharedSubscription,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const events = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in events)) return events;
  const { document, operationName, variableValues } = args;
  const question = JSON.stringify([document.loc?.source.body, operationName, variableValues]);
  const source = events[Symbol.asyncIterator]();
  // Not a generator: one that waits cannot be ended from outside.
  const answers: AsyncIterableIterator<ExecutionResult> = {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      for (;;) {
        const { value: event, done } = await source.next();
        if (done === true) return { value: undefined, done };
        const { result, json } = await answerTo(event, question, args);
        if (json === null) return { value: result, done: false };
        await args.send(json);
      }
    },
    async return() {
      await source.return?.();
      return { value: undefined, done: true };
    },
  };
  return answers;
}

const answered = new WeakMap<object, Map<string, Promise<Answer>>>();

function answerTo(event: unknown, question: string, args: ExecutionArgs): Promise<Answer> {
  if (typeof event !== 'object' || event === null) return answer(event, args);
  const answers = answered.get(event) ?? new Map<string, Promise<Answer>>();
  answered.set(event, answers);
  const known = answers.get(question) ?? answer(event, args);
  answers.set(question, known);
  return known;
}

async function answer(rootValue: unknown, args: ExecutionArgs): Promise<Answer> {
  const result = await execute({ ...args, rootValue });
  return { result, json: result.errors ? null : JSON.stringify(result) };
}
