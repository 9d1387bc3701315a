import { setupServer } from 'msw/node';

/** Plays the API in tests. A request that no handler answers fails the test. */
export const server = setupServer();
