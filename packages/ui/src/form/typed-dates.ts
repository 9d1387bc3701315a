import { createContext } from 'react';

/** How dates that people type are read, which depends on the office: where today is, what comes first. */
export type TypedDates = {
  /** The ISO date that a text means; undefined for what is not a date. */
  read: (text: string) => string | undefined;
  /** Said at a field whose text is not a date. */
  unreadable: string;
};

/** Before an app says how its office writes dates, only ISO dates are read. */
export const TypedDatesContext = createContext<TypedDates>({
  read: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined),
  unreadable: 'This is not a date.',
});
