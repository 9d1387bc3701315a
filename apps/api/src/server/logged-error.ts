import { withoutValues } from '../jobs/masked-error.ts';

/**
 * What the log holds of an error: its kind, where it happened and, for the database, which constraint refused it.
 * Values are left out: messages quote them, and the database's details hold whole rows with personal data.
 */
export function loggedError(error: Error & Partial<FromDatabase>): LoggedError {
  const { name, message, stack = '', cause, code, table, column, constraint, routine } = error;
  return {
    type: error.constructor.name,
    message: withoutValues(message),
    // The first line repeats the message.
    stack: `${name}${stack.slice(stack.search(/\n {4}at /))}`,
    code,
    table,
    column,
    constraint,
    routine,
    ...(cause instanceof Error && { cause: loggedError(cause) }),
  };
}

interface LoggedError {
  type: string;
  message: string;
  stack: string;
  [more: string]: unknown;
}

interface FromDatabase {
  code: string;
  table: string;
  column: string;
  constraint: string;
  routine: string;
}
