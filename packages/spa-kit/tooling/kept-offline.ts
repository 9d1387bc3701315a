import type { Plugin } from 'vite';

/**
 * Names in an app's page the files of modules that its service worker keeps for when there is no network, though the
 * page does not load them at first: `<meta name="kept-offline" content="/ess/assets/…">`.
 *
 * @param modules the ends of the modules' paths
 */
export function keptOffline(modules: readonly string[]): Plugin {
  return {
    name: 'stint-kept-offline',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const files = new Set<string>();
        const keep = (file: string) => {
          const chunk = bundle[file];
          if (files.has(file) || chunk?.type !== 'chunk') return;
          files.add(file);
          // Styles are part of what a module needs before it shows anything.
          chunk.viteMetadata?.importedCss.forEach((style) => files.add(style));
          chunk.imports.forEach(keep);
        };
        for (const chunk of Object.values(bundle)) {
          const isKept =
            chunk.type === 'chunk' && modules.some((end) => chunk.facadeModuleId?.endsWith(end));
          if (isKept) keep(chunk.fileName);
        }
        return [...files].map((file) => ({
          tag: 'meta',
          attrs: { name: 'kept-offline', content: `/ess/${file}` },
          injectTo: 'head',
        }));
      },
    },
  };
}
