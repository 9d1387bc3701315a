import type { FarDateDoubt } from '@stint/domain/kernel/far-date.ts';
import type { UiWords } from './ui-words.ts';

/** Everything that the shared parts of the apps say themselves; an app chooses the language. */
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
  apps: Record<'console' | 'ess' | 'portal', string>;
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
  sessionLost: string;
  /** As `sessionLost`, where something is typed. */
  sessionLostKept: string;
  sessionEnded: string;
  signInAsSomebodyElse: string;
  /** Above every screen while an administrator views as somebody else. */
  viewingAs: (name: string) => string;
  stopViewing: string;
  viewingEnded: { title: string; text: (name: string) => string; back: string };
  viewOnly: string;
  offline: string;
  youAreOffline: string;
  whenOnline: string;
  unreachable: string;
  whenReachable: string;
  /** Before unsaved input is lost. */
  leave: { title: string; why: string; leave: string; stay: string };
  somethingWrong: string;
  /** Of an address that names no record of the kind that it has to. */
  unreadable: string;
  checkAddress: string;
  nothingChanged: string;
  /** As `nothingChanged`, where something is typed. */
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
  /** Under a date of work that is far from today (L-21). */
  farDates: Record<FarDateDoubt, string>;
  loading: string;
  reload: string;
  ui: UiWords;
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
    /** Over the languages that can be chosen. */
    languages: string;
    skip: string;
    navigation: string;
    /** Opens the sections for which a phone has no room. */
    moreSections: string;
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
  /** Why something that was opened is not there yet; `typed` follows where something is typed. */
  missingPart: Record<
    'offline' | 'unreachable' | 'updated' | 'missing',
    { title: string; text: string; typed: string }
  >;
};
