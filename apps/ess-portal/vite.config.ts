import { keptOffline } from '@stint/spa-kit/tooling/kept-offline.ts';
import { portalVite } from '@stint/spa-kit/tooling/portal-vite.ts';
import { defineConfig, mergeConfig } from 'vite';
import * as screens from './first-screens.ts';

/** What has to be there without a network, besides what the page begins with: the time clock, in both languages, and the menu. */
const kept = [
  '/src/messages/spanish.ts',
  '/src/features/clock/offline-clock.tsx',
  '/src/features/clock/clock-on-device.tsx',
  '/src/features/clock/clock-page.tsx',
  '/src/features/clock/home-clock.tsx',
  '/src/app-shell/more-sections.tsx',
];

export default defineConfig(
  mergeConfig(portalVite('/ess/', screens), { plugins: [keptOffline(kept)] }),
);
