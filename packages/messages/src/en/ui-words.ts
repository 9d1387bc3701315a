import type { UiWords } from '../screen/ui-words.ts';

export const uiWords: UiWords = {
  forms: {
    notADate: 'This is not a date. Type it like 12/5, Dec 5, +7 or mon.',
    notATime: 'This is not a time. Type it like 9, 2:30 pm or 14:30.',
    day: 'day',
    time: 'time',
    pickOrType: 'Pick or type a date',
    calendar: {
      previousMonth: 'Previous month',
      nextMonth: 'Next month',
      previousYear: 'Previous year',
      nextYear: 'Next year',
      previousDecade: 'Previous decade',
      nextDecade: 'Next decade',
    },
    notListed: 'Choose one from the list.',
    nothingFound: 'Nothing found',
    toCheck: 'Please check:',
    clear: 'Clear',
  },
  close: 'Close',
  errors: { tryAgain: 'Try again', quote: 'If you ask for help, quote' },
  notices: { undo: 'Undo', dismiss: 'Dismiss' },
  userMenu: {
    menuOf: (name) => `${name}, account menu`,
    signOut: 'Sign out',
    appearance: 'Appearance',
    schemes: { light: 'Light', dark: 'Dark', auto: 'System' },
  },
};
