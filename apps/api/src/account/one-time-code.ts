import { hash, randomInt } from 'node:crypto';
import { generatedPassword } from '@stint/domain/account/generated-password.ts';
import { RECOVERY_CODES } from '@stint/domain/account/second-factor.ts';
import { Secret, TOTP } from 'otpauth';

/* One-time codes as authenticator apps make them: TOTP (RFC 6238) with SHA-1, six digits and 30 seconds. */

const PERIOD = 30;

/** How many periods the clock of a phone may be off. */
const WINDOW = 1;

/** A new secret, in base32. */
export function newCodeSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address that an authenticator app reads from a QR code. */
export function codeAddress(secret: string, of: { agencyName: string; userName: string }): string {
  return new TOTP({
    issuer: `${of.agencyName} (Stint)`,
    label: of.userName,
    secret: Secret.fromBase32(secret),
    period: PERIOD,
  }).toString();
}

/**
 * The period that a code is of; `null` when it is of none around now.
 *
 * @param now an instant, ISO
 */
export function stepOfCode(secret: string, code: string, now: string): number | null {
  const digits = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) return null;
  const timestamp = Date.parse(now);
  const totp = new TOTP({ secret: Secret.fromBase32(secret), period: PERIOD });
  const delta = totp.validate({ token: digits, timestamp, window: WINDOW });
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD) + delta;
}

/** Codes for who has lost the phone, each good once. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => generatedPassword(randomInt));
}

/** As it is stored: codes are too long to be found from it. */
export function hashOfRecoveryCode(code: string): string {
  return hash('sha256', code.trim().toLowerCase(), 'base64url');
}
