import { setupServer } from 'msw/node';
import { liveChanges } from './live-changes.ts';

/**
 * Stands in for the API in tests. There are no live updates unless a test sends them; a request without a
 * handler is an error.
 */
export const server = setupServer(liveChanges().handler);
