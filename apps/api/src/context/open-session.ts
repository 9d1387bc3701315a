import type { SignedInViewer } from '@stint/domain/access/viewer.ts';
import type { Locale } from '@stint/messages/locale.ts';
import type { ContextAgency } from './request-context.ts';

/** A session with its viewer, account and agency. */
export interface OpenSession {
  id: string;
  mustChangePassword: boolean;
  /** Whether the agency asks for one-time codes that have not been set up. */
  mustSetUpSecondFactor: boolean;
  /** `null`: one-time codes are off. */
  recoveryCodesLeft: number | null;
  /** Whether the employment has ended: the own documents are all that is left (`S-5`). */
  isFormerEmployee: boolean;
  /** The administrator who views as this account, and changes nothing (`S-16`); `null`: its own person does. */
  viewedBy: { accountId: string; displayName: string } | null;
  /** Attempts at the account that failed between the sign-in before and this one; `null` when none did. */
  failed: { count: number; lastAt: string; lastFrom: string } | null;
  viewer: SignedInViewer;
  account: SessionAccount;
  agency: ContextAgency;
}

/** The account of a session. */
export interface SessionAccount {
  id: string;
  kind: string;
  userName: string;
  displayName: string;
  email: string | null;
  role: string | null;
  status: string;
  language: Locale | null;
  lastSignInAt: string | null;
}
