import type { Declarations } from './value.ts';

/**
 * Why a text cannot be read or kept, as the end of a sentence that begins with the text or the field:
 * “12/32” *is not a date*.
 */
export const faultDeclarations = {
  'FAULT.amount': {},
  'FAULT.amountTooLarge': {},
  'FAULT.calendarDay': {},
  'FAULT.count': {},
  'FAULT.country': {},
  'FAULT.currency': { currency: 'text', own: 'text' },
  'FAULT.date': {},
  'FAULT.dateOutOfRange': {},
  'FAULT.email': {},
  'FAULT.flag': {},
  'FAULT.halfCharacter': {},
  'FAULT.hiddenCharacter': { code: 'text' },
  'FAULT.manyAccents': { most: 'count' },
  'FAULT.multiplier': {},
  'FAULT.multiplierOutOfRange': {},
  'FAULT.negative': {},
  'FAULT.noneOf': { possible: 'texts' },
  'FAULT.paymentTerms': {},
  'FAULT.percent': {},
  'FAULT.percentOutOfRange': {},
  'FAULT.period': { stated: 'term', kept: 'term' },
  'FAULT.personName': {},
  'FAULT.phone': {},
  'FAULT.schedule': {},
  'FAULT.timeZone': {},
  'FAULT.tooLong': {},
  'FAULT.tooManyCharacters': { most: 'count' },
  'FAULT.webAddress': {},
} as const satisfies Declarations;

/** What is remarkable about a text that can be read, as the end of the same sentence. */
export const remarkDeclarations = {
  'REMARK.addressOnly': { address: 'text' },
  'REMARK.ambiguousDate': { taken: 'text' },
  'REMARK.formula': {},
  'REMARK.noEnd': {},
  'REMARK.severalAddresses': { first: 'text' },
  'REMARK.severalNumbers': { first: 'text' },
} as const satisfies Declarations;

export type FaultKey = keyof typeof faultDeclarations;
export type RemarkKey = keyof typeof remarkDeclarations;
