import type { FarDateDoubt } from '@stint/domain/kernel/far-date.ts';
import type { UserMenuWords } from '@stint/ui/app-shell/user-menu.tsx';
import type { FormWords } from '@stint/ui/form/form-words.ts';
import type { Door } from '../client/door.ts';

/** Everything that spa-kit says itself; an app chooses the language. */
export type Messages = {
  language: 'en' | 'es';
  companyId: string;
  userName: string;
  password: string;
  oneTimeCode: string;
  oneTimeCodeHint: string;
  oneTimeCodes: string;
  backToPassword: string;
  signIn: string;
  signInTitle: string;
  /** Over the accounts of the demo agencies, and what they are for. */
  demoTitle: string;
  demoHint: string;
  otherApps: string;
  apps: Record<Door, string>;
  missing: string;
  tryAgainIn: (minutes: number) => string;
  failedSignIns: (count: number, lastAt: string, lastFrom: string) => string;
  signOut: string;
  signedOut: string;
  changePassword: string;
  firstLoginTitle: string;
  firstLoginWhy: string;
  currentPassword: string;
  newPassword: string;
  repeatPassword: string;
  passwordRule: string;
  passwordsDiffer: string;
  passwordChanged: string;
  forgotPassword: string;
  forgotPasswordWhy: string;
  sendLink: string;
  /** The same for every name, whether or not there is such an account. */
  linkRequested: (userName: string) => string;
  backToSignIn: string;
  choosePasswordTitle: string;
  choosePasswordWhy: string;
  choosePassword: string;
  requestNewLink: string;
  sessionLostTitle: string;
  sessionLostKept: string;
  signInAsSomebodyElse: string;
  /** Above every screen while an administrator views as somebody else. */
  viewingAs: (name: string) => string;
  stopViewing: string;
  viewOnly: string;
  offline: string;
  youAreOffline: string;
  whenOnline: string;
  unreachable: string;
  whenReachable: string;
  /** Before unsaved input is lost. */
  leave: { title: string; why: string; leave: string; stay: string };
  somethingWrong: string;
  kept: string;
  tryAgain: string;
  busy: string;
  tookTooLong: string;
  noData: string;
  lostWhileSaving: string;
  tryAgainSoon: string;
  tryWithLess: string;
  lookFirst: string;
  checkEntries: string;
  forms: FormWords;
  /** Under a date of work that is far from today (L-21). */
  farDates: Record<FarDateDoubt, string>;
  loading: string;
  reload: string;
  userMenu: UserMenuWords;
  /** The own sessions. */
  sessions: {
    title: string;
    times: (signedIn: string, lastUsed: string) => string;
    current: string;
    end: string;
    endOn: (device: string) => string;
    unknownDevice: string;
    device: (browser: string, system: string) => string;
  };
  /** What the portals say themselves. */
  portal: {
    skip: string;
    navigation: string;
    account: string;
    name: string;
    email: string;
    passwordText: string;
    notFound: string;
    notFoundText: string;
    toHome: string;
    back: string;
    more: string;
    shown: (shown: number, all: number) => string;
  };
  /** Why something that was opened is not there yet. */
  missingPart: Record<
    'offline' | 'unreachable' | 'updated' | 'missing',
    { title: string; text: string }
  >;
};

export const english: Messages = {
  language: 'en',
  companyId: 'Company ID',
  userName: 'User name',
  password: 'Password',
  oneTimeCode: 'One-time code',
  oneTimeCodeHint: 'The six digits that your authenticator app shows, or a recovery code.',
  oneTimeCodes: 'One-time codes',
  backToPassword: 'Back to the password',
  signIn: 'Sign in',
  signInTitle: 'Sign in',
  demoTitle: 'Demo accounts',
  demoHint: 'All data in the demo is fictional. Choose an account to fill in the form.',
  otherApps: 'Other sign-in pages',
  apps: { console: 'Console', ess: 'Employee portal', portal: 'Client portal' },
  missing: 'Please fill this in',
  tryAgainIn: (minutes) =>
    minutes === 1 ? 'Try again in a minute.' : `Try again in ${minutes} minutes.`,
  failedSignIns: (count, lastAt, lastFrom) =>
    `${count === 1 ? 'One attempt' : `${count} attempts`} to sign in to your account failed since you last signed in, the last on ${lastAt} from ${lastFrom}. If this wasn’t you, change your password.`,
  signOut: 'Sign out',
  signedOut: 'You are signed out',
  changePassword: 'Change password',
  firstLoginTitle: 'Choose your own password',
  firstLoginWhy: 'You signed in with a password that somebody else gave you.',
  currentPassword: 'Current password',
  newPassword: 'New password',
  repeatPassword: 'New password again',
  passwordRule: 'At least 12 characters. A sentence is easy to remember and hard to guess.',
  passwordsDiffer: 'The two new passwords differ',
  passwordChanged: 'Your password is changed',
  forgotPassword: 'Forgot password?',
  forgotPasswordWhy:
    'We send a link to the email address of your account. With it, you choose a new password.',
  sendLink: 'Send link',
  linkRequested: (userName) =>
    `If there is an account “${userName}” with an email address, a link is on its way. It may take a few minutes. If nothing arrives, ask an administrator of your agency for a new password.`,
  backToSignIn: 'Back to sign-in',
  choosePasswordTitle: 'Choose a password',
  choosePasswordWhy: 'You are signed in with it right away.',
  choosePassword: 'Save and sign in',
  requestNewLink: 'Request a new link',
  sessionLostTitle: 'Please sign in again',
  sessionLostKept: 'Your session has ended. What you typed is still here.',
  signInAsSomebodyElse: 'Sign in as somebody else',
  viewingAs: (name) => `You see what ${name} sees. You can’t change anything here.`,
  stopViewing: 'Stop viewing',
  viewOnly: 'You are viewing as somebody else',
  offline: 'You are offline. What is on the screen may be old; changes can’t be saved.',
  youAreOffline: 'You are offline',
  whenOnline: 'This loads by itself when you are online again.',
  unreachable: 'The server can’t be reached',
  whenReachable: 'This is tried again every few seconds.',
  leave: {
    title: 'Leave without saving?',
    why: 'What you typed here is not saved.',
    leave: 'Leave',
    stay: 'Stay',
  },
  somethingWrong: 'Something went wrong on our side',
  kept: 'Nothing was changed, and your entries are still here.',
  tryAgain: 'Try again. If it happens again, tell your administrator.',
  busy: 'Stint is busy at the moment',
  tookTooLong: 'This took too long and was canceled',
  noData: 'Stint can’t reach its data at the moment',
  lostWhileSaving: 'The connection was lost while saving',
  tryAgainSoon: 'Try again in a few seconds.',
  tryWithLess: 'Try again, or select less at once.',
  lookFirst: 'Your change may have been saved. Check before you repeat it.',
  checkEntries: 'Please check your entries',
  forms: {
    notADate: 'This is not a date. Type it like 12/5, Dec 5, +7 or mon.',
    notListed: 'Choose one from the list.',
    toCheck: 'Please check:',
  },
  farDates: {
    DATE_FAR_AHEAD: 'More than a year ahead. Check that it is right.',
    DATE_LONG_AGO: 'More than three months ago. Check that it is right.',
  },
  userMenu: {
    menuOf: (name) => `${name}, account menu`,
    signOut: 'Sign out',
    schemes: { appearance: 'Appearance', light: 'Light', dark: 'Dark', auto: 'System' },
  },
  sessions: {
    title: 'Where you are signed in',
    times: (signedIn, lastUsed) => `Signed in ${signedIn}, last used ${lastUsed}`,
    current: 'This device',
    end: 'End',
    endOn: (device) => `End the session on ${device}`,
    unknownDevice: 'Unknown device',
    device: (browser, system) => `${browser} on ${system}`,
  },
  portal: {
    skip: 'Skip to content',
    navigation: 'Main',
    account: 'Account',
    name: 'Name',
    email: 'Email',
    passwordText: 'Choose a new password for signing in.',
    notFound: 'Page not found',
    notFoundText: 'Check the address, or start from Home.',
    toHome: 'Go to Home',
    back: 'Back',
    more: 'Show more',
    shown: (shown, all) => `${shown} of ${all}`,
  },
  loading: 'Loading',
  reload: 'Reload',
  missingPart: {
    offline: {
      title: 'You are offline',
      text: 'What you opened appears when you are online again. What you typed is still here.',
    },
    unreachable: {
      title: 'The server can’t be reached',
      text: 'What you opened appears when the server answers again. What you typed is still here.',
    },
    updated: {
      title: 'Stint was updated',
      text: 'Reload to continue. Save or copy what you typed first: reloading discards it.',
    },
    missing: {
      title: 'Part of Stint could not be loaded',
      text: 'Reload to continue. Save or copy what you typed first: reloading discards it.',
    },
  },
};
