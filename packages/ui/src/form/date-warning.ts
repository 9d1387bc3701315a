import { createContext } from 'react';

/** What to say of an ISO date that is far from today; undefined where nothing is. */
export type DateWarning = (date: string) => string | undefined;

/** Doubts no date: what is done before an app says more. */
export const noDateWarning: DateWarning = () => undefined;

/** How dates of work are doubted, which depends on the office: what its today is. */
export const DateWarningContext = createContext<DateWarning>(noDateWarning);
