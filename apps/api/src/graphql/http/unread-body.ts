/**
 * The error with which reading a multipart body failed, as it is to be answered: with its own status, such as 413,
 * else as a mistake of the sender. A body that breaks off or is malformed has no status of its own.
 */
export function unreadBody(error: unknown): Error {
  const { statusCode } = error as { statusCode?: number };
  if (statusCode !== undefined) return error as Error;
  const message = 'What was sent is no complete multipart body.';
  return Object.assign(new Error(message, { cause: error }), { statusCode: 400 });
}
