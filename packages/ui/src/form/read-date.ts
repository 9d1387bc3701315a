import { createContext } from 'react';

/** The ISO date that a text means; undefined for what is not a date. */
export type ReadDate = (text: string) => string | undefined;

/**
 * How dates that people type are read, which depends on the office: what its today is, whether the day comes
 * first. Before an app says so, only ISO dates are read.
 */
export const ReadDateContext = createContext<ReadDate>((text) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined,
);
