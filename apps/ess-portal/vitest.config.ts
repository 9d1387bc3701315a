import { mergeConfig } from 'vite';
import { screenTests } from '@stint/spa-kit/tooling/app-vitest.ts';
import app from './vite.config.ts';

export default mergeConfig(app, { test: screenTests });
