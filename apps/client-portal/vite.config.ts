import { defineConfig } from 'vite';
import { appVite } from '@stint/spa-kit/tooling/app-vite.ts';

export default defineConfig(appVite('/portal/'));
