import type { ClientAssignmentTexts } from './client-assignments.ts';
import type { ClientClaimTexts } from './client-claims.ts';
import type { ClientOrderTexts } from './client-orders.ts';

/** What the client portal says before its other screens are loaded; those say the rest themselves. */
export type ClientPortalTexts = {
  portal: string;
  /** Above the fields for signing in. */
  signInLead: string;
  sections: Record<
    'home' | 'whoIsWorking' | 'timesheets' | 'orders' | 'assignments' | 'expenses' | 'report',
    string
  >;
  figures: Record<
    | 'timesheetsToApprove'
    | 'expensesToApprove'
    | 'open'
    | 'inReview'
    | 'filled'
    | 'declined'
    | 'working',
    string
  >;
  submitOrder: string;
  nothingOpen: string;
  nothingOpenWhy: (agency: string) => string;
  /** What the other screens say, where it is loaded together; in English each loads its own. */
  orders?: ClientOrderTexts;
  assignments?: ClientAssignmentTexts;
  claims?: ClientClaimTexts;
};
