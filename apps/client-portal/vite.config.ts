import { defineConfig } from 'vite';
import { portalVite } from '@stint/spa-kit/tooling/portal-vite.ts';
import * as screens from './first-screens.ts';

export default defineConfig(portalVite('/portal/', screens));
