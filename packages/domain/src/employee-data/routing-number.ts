/**
 * Whether these nine digits are a routing number of the American Bankers Association. The first two say which
 * kind of institution (Federal Reserve districts 00–12, thrifts 21–32, electronic 61–72, checks 80), the weighted sum
 * (3, 7, 1) of all is divisible by ten.
 *
 * Source: ABA Routing Number Administrative Board, Routing Number Policy; Federal Reserve, 12 CFR 229, appendix A.
 */
export function isRoutingNumber(text: string): boolean {
  if (!/^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/.test(text)) return false;
  const sum = [...text].reduce((total, digit, at) => total + Number(digit) * WEIGHTS[at % 3]!, 0);
  return sum > 0 && sum % 10 === 0;
}

const WEIGHTS = [3, 7, 1];
