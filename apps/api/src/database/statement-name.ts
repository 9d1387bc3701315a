/** Plans that a connection keeps at most; what comes after is planned each time. */
const most = 1000;

const names = new Map<string, string>();

/**
 * The name under which every connection prepares a statement, so that it is parsed and planned
 * once. The number of names is bounded: nobody fills the server's memory by varying their queries.
 */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= most) return known;
  const name = `statement_${names.size}`;
  names.set(text, name);
  return name;
}
