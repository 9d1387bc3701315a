import { build, type Rolldown } from 'vite';

/**
 * The modules of this repository's apps and shared parts that an app consists of, as they were built; what is unused is
 * left out.
 *
 * @param root the app's folder
 */
export async function builtModules(root: string): Promise<{ path: string; code: string }[]> {
  const { output } = (await build({
    root,
    logLevel: 'silent',
    build: { write: false, minify: false },
  })) as Rolldown.RolldownOutput;
  return output
    .filter((part) => part.type === 'chunk')
    .flatMap((chunk) => Object.entries(chunk.modules))
    .map(([path, { code }]) => ({ path: path.split('?')[0]!, code: code ?? '' }))
    .filter(({ path }) => /\/(apps\/[\w-]+|ui|spa-kit)\/src\/(?!gql\/).*\.tsx?$/.test(path));
}
