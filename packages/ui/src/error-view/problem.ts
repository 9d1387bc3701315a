/** Something that went wrong, told so that the reader knows where they stand. */
export type Problem = {
  /** What happened. */
  message: string;
  /** What was kept (“Your entries are still here.”). */
  kept?: string;
  /** What to try. */
  advice?: string;
  /** Names this failure in the server's log. */
  correlationId?: string;
};
