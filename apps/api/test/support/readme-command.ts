import { readFileSync } from 'node:fs';

/** The `curl` command of the README, in the parts that a request is made of: not every machine has curl. */
export function commandOfReadme() {
  const readme = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');
  const command = /curl [^`]*/.exec(readme)![0].replaceAll(/\\\n\s*/g, '');
  const headers = command.matchAll(/-H '([^:]+): ([^']+)'/g);
  return {
    method: 'POST' as const,
    url: new URL(/curl (\S+)/.exec(command)![1]!).pathname,
    headers: Object.fromEntries([...headers].map(([, name, value]) => [name!, value!])),
    payload: /-d '([^']+)'/.exec(command)![1]!,
  };
}
