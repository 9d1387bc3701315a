import { build, type Rolldown, type UserConfig } from 'vite';

/** The chunks of an app as it is built without files that screens share: only then is unused code left out. */
export async function builtChunks(
  app: UserConfig,
  root: string,
): Promise<readonly Rolldown.OutputChunk[]> {
  const built = await build({
    ...app,
    root,
    configFile: false,
    logLevel: 'error',
    build: { ...app.build, write: false, minify: false },
  });
  return [built]
    .flat()
    .flatMap((result) => ('output' in result ? result.output : []))
    .filter((file) => file.type === 'chunk');
}

/** A file of these modules. What a screen needs includes what its modules import, so nothing is to be added to it. */
export function fileOf(name: string, held: ReadonlySet<string>) {
  return { name, includeDependenciesRecursively: false, test: (id: string) => held.has(id) };
}
