import { createContext } from 'react';

/** What fields and forms say of what was entered; an app chooses the language. */
export type FormWords = {
  /** At a field whose text is not a date. */
  notADate: string;
  /** At a select whose text is nothing of its list. */
  notListed: string;
  /** Next to the button, before the names of the fields that prevent it. */
  toCheck: string;
};

export const FormWordsContext = createContext<FormWords>({
  notADate: 'This is not a date. Type it like 12/5, Dec 5, +7 or mon.',
  notListed: 'Choose one from the list.',
  toCheck: 'Please check:',
});
