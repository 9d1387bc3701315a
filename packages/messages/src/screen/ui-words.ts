/** What the pieces of `packages/ui` say themselves. */
export type UiWords = {
  forms: {
    /** At a field whose text is not a date. */
    notADate: string;
    /** At a field whose text is not a time of day. */
    notATime: string;
    /** The two parts of a date with a time, after the name of the field. */
    day: string;
    time: string;
    /** In an empty date field. */
    pickOrType: string;
    /** Of the buttons above a calendar, which turn its pages. */
    calendar: Record<
      'previousMonth' | 'nextMonth' | 'previousYear' | 'nextYear' | 'previousDecade' | 'nextDecade',
      string
    >;
    /** At a select whose text is nothing of its list. */
    notListed: string;
    /** In the list of a select, where nothing has the text. */
    nothingFound: string;
    /** Next to the button, before the names of the fields that prevent it. */
    toCheck: string;
    /** Empties a field. */
    clear: string;
  };
  /** Closes a dialog. */
  close: string;
  errors: {
    tryAgain: string;
    /** Before the id that names a failure in the server’s log. */
    quote: string;
  };
  notices: { undo: string; dismiss: string };
  userMenu: {
    menuOf: (name: string) => string;
    signOut: string;
    appearance: string;
    schemes: { light: string; dark: string; auto: string };
  };
};
