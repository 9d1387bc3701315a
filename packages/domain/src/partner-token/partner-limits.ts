/** What one token may ask for in a minute. */
export interface PartnerLimits {
  requests: number;
  /** Records that could be read, as operations are measured. */
  cost: number;
}

/** Ten times the largest operation, and ten requests in each second. */
export const defaultPartnerLimits: PartnerLimits = { requests: 600, cost: 500_000 };
