import { faulty, type Reading } from './reading.ts';

/** `https://acme.example/jobs`; `www.acme.example` means `https://www.acme.example`. Other addresses are refused. */
export function readWebAddress(cell: string): Reading<string> {
  if (!website.test(cell)) return faulty('FAULT.webAddress', {});
  return { value: /^https?:/i.test(cell) ? cell : `https://${cell}` };
}

const website =
  /^(https?:\/\/)?([\p{L}\p{N}][\p{L}\p{N}\p{M}-]*\.)+[\p{L}\p{N}][\p{L}\p{N}\p{M}-]+(:\d{1,5})?([/?#]\S*)?$/iu;
