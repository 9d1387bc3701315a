import { keptOffline } from '@stint/spa-kit/tooling/kept-offline.ts';
import { defineConfig, mergeConfig } from 'vite';
import { portalVite } from '@stint/spa-kit/tooling/portal-vite.ts';

export default defineConfig(
  mergeConfig(portalVite('/ess/'), { plugins: [keptOffline(['/src/messages/spanish.ts'])] }),
);
