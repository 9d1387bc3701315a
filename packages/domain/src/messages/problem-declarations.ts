import type { Declarations } from './value.ts';

/**
 * What is wrong with a value of an input. A key is the problem's code, with a variant behind a dot where
 * one code has several sentences.
 */
export const problemDeclarations = {
  AT_LEAST: { least: 'count' },
  'AT_LEAST.one': {},
  'AT_LEAST.place': {},
  AT_MOST: { most: 'count' },
  'AT_MOST.positions': { most: 'count' },
  CHOOSE_ONE: {},
  'CHOOSE_ONE.answer': {},
  'CHOOSE_ONE.clock': {},
  'CHOOSE_ONE.day': {},
  'CHOOSE_ONE.endReason': {},
  'CHOOSE_ONE.file': {},
  'CHOOSE_ONE.jobType': {},
  'CHOOSE_ONE.mode': {},
  'CHOOSE_ONE.state': {},
  'CHOOSE_ONE.stateOrJobType': {},
  DIRECT_WITHOUT_BURDEN: {},
  EXCEPTION_TWICE: {},
  DATE_FAR_AHEAD: { date: 'date' },
  DATE_LONG_AGO: { date: 'date' },
  DATE_OUT_OF_RANGE: {},
  DAY_OUT_OF_RANGE: {},
  EMPTY: {},
  'EMPTY.activity': {},
  'EMPTY.checklistItem': {},
  'EMPTY.condition': {},
  'EMPTY.country': {},
  'EMPTY.firstName': {},
  'EMPTY.lastName': {},
  'EMPTY.name': {},
  'EMPTY.positions': {},
  'EMPTY.task': {},
  'EMPTY.timeZone': {},
  'EMPTY.title': {},
  'EMPTY.userName': {},
  'EMPTY.view': {},
  'END_BEFORE_START.entered': {},
  GRADE_OUT_OF_RANGE: {},
  INVALID: { typed: 'text', fault: 'message' },
  'INVALID.text': { fault: 'message' },
  MALFORMED_TEXT: {},
  NEGATIVE: {},
  NONE_OF: { possible: 'texts' },
  NOT_AN_ACTION: { noun: 'term', possible: 'texts' },
  NOT_A_SUBJECT: { kinds: 'terms' },
  NOT_A_COUNTRY_CODE: {},
  NOT_A_LIST: {},
  NOT_A_QUERY: {},
  NOT_A_TIME: {},
  NOT_THE_ID: { noun: 'term', prefix: 'text' },
  NUMBER_TOO_LARGE: {},
  OWNER_REPEATED: {},
  STATUS_BY_WORK: {},
  TOO_LONG: { most: 'count' },
  'TOO_LONG.break': {},
  'TOO_LONG.view': { most: 'count' },
  TOO_MANY: { most: 'count' },
  'TOO_MANY.conditions': { most: 'count' },
  'TOO_MANY.mentions': { most: 'count' },
  'TOO_MANY.owners': { most: 'count' },
  TOO_MANY_DAYS: {},
  TOO_MANY_DIGITS: { most: 'count' },
  UNKNOWN_TIME_ZONE: {},
  UNUSABLE: {},
  USER_NAME_SHAPE: { least: 'count', most: 'count' },
} as const satisfies Declarations;

export type ProblemKey = keyof typeof problemDeclarations;

/** Problems that say the same whatever was entered. */
export type PlainProblemKey = {
  [Key in ProblemKey]: keyof (typeof problemDeclarations)[Key] extends never ? Key : never;
}[ProblemKey];
