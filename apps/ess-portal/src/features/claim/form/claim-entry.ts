/** A line of a claim as it is typed. */
export interface ClaimEntry {
  /** Its id; one of its own while it is new. */
  key: string;
  id: string | null;
}
