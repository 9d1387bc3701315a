import { createContext } from 'react';

/** The ISO date that a text means; undefined for what is not a date. */
export type ReadDate = (text: string) => string | undefined;

/** Reads ISO dates only: what is done before an app says more. */
export const readIsoDate: ReadDate = (text) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;

/**
 * How dates that people type are read, which depends on the office: what its today is, whether the day comes
 * first.
 */
export const ReadDateContext = createContext<ReadDate>(readIsoDate);
