import { Decimal } from '@stint/domain/kernel/money.ts';

/** A number as a workbook keeps it, which tells it from a text of digits. */
export class StoredNumber {
  readonly #digits: string;

  constructor(digits: string) {
    this.#digits = digits;
  }

  /** `26.5` is sometimes stored as `26.500000000000004`, `0.005` as `5E-3`, and an id as `4107.0`. */
  toString(): string {
    if (!oddlyWritten.test(this.#digits)) return this.#digits;
    const number = new Decimal(this.#digits);
    return (number.isInteger() ? number : number.toSignificantDigits(12)).toFixed();
  }
}

const oddlyWritten = /^-?\d{1,20}(?:\.\d{9,40}|\.0+|(?:\.\d{1,40})?e[+-]?\d{1,3})$/i;
