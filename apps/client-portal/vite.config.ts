import { defineConfig } from 'vite';
import { portalVite } from '@stint/spa-kit/tooling/portal-vite.ts';

export default defineConfig(portalVite('/portal/'));
