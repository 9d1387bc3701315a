import type { Plugin } from 'vite';

/** A gray that can be read on white and on black: which of them it will be is not known yet. */
const style = `body{margin:0}.stint-splash{display:grid;place-content:center;min-height:100dvh;margin:0;
color:#76828a;font:650 64px/1 system-ui,sans-serif}`;

const root = '<div id="root"></div>';
const stylesheets = /\s*<link rel="stylesheet"[^>]*>/g;

/**
 * Puts into an app's page what stands there until its code has come, as `views/splash.tsx` goes on with.
 * Stylesheets go behind it: a browser draws what is in front of one while it is still on its way. The
 * app's code waits for them as before.
 */
export function splash(): Plugin {
  return {
    name: 'stint-splash',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const links = html.match(stylesheets) ?? [];
        return html
          .replace(stylesheets, '')
          .replace('</head>', `  <style>${style}</style>\n  </head>`)
          .replace(root, `<div id="root"><p class="stint-splash">Stint</p></div>${links.join('')}`);
      },
    },
  };
}
