import { hash, randomBytes } from 'node:crypto';

/** The value of a partner's token: a secret, and the agency in which it is looked up. */
export interface PartnerToken {
  agencyId: string;
  value: string;
}

/**
 * `stint_pat_`, 64 hexadecimal digits of secret, `_`, the agency's id without its hyphens. One word of a fixed
 * form, so that programs which look for secrets in code recognize it, and a double click selects all of it.
 */
const SHAPE = /^stint_pat_[0-9a-f]{64}_([0-9a-f]{32})$/;

/** Characters of every token. What is longer is none, and is not looked at. */
const LENGTH = 'stint_pat_'.length + 64 + '_'.length + 32;

/** So much is shown and kept: it tells tokens apart, and leaves 28 bytes that nobody knows. */
const SHOWN = 'stint_pat_'.length + 8;

export function newPartnerToken(agencyId: string): PartnerToken {
  const secret = randomBytes(32).toString('hex');
  return { agencyId, value: `stint_pat_${secret}_${agencyId.replaceAll('-', '')}` };
}

/** Reads what was sent as a token; `null` if it cannot be one. */
export function parsePartnerToken(value: string): PartnerToken | null {
  const [, agency] = value.length === LENGTH ? (SHAPE.exec(value) ?? []) : [];
  if (agency === undefined) return null;
  return { agencyId: agency.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'), value };
}

/** The beginning of a token, by which people know it. */
export function prefixOf({ value }: PartnerToken): string {
  return value.slice(0, SHOWN);
}

/** The hash that is stored in place of the token. */
export function hashOfPartnerToken({ value }: PartnerToken): string {
  return hash('sha256', value, 'base64url');
}
