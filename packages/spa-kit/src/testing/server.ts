import { setupServer } from 'msw/node';
import { liveChanges } from './live-changes.ts';

/**
 * Plays the API in tests. Nobody else changes anything unless a test says so; a request that no
 * handler answers is an error.
 */
export const server = setupServer(liveChanges().handler);
