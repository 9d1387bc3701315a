import { mergeConfig, type UserConfig } from 'vite';
import { appVite } from './app-vite.ts';
import { type Screens, sharedByScreens } from './shared-by-screens.ts';

/** How a portal is built and served: as every app, in few files for each of these screens. */
export function portalVite(base: '/ess/' | '/portal/', screens: Screens): UserConfig {
  const app = appVite(base);
  return mergeConfig(app, {
    plugins: [sharedByScreens(app, screens)],
    // Nearly all styles belong to the first screen, and each further file takes a phone longer than its kilobyte.
    build: { cssCodeSplit: false },
  });
}
