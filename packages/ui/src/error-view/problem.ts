/** An error, described for the person who sees it. */
export type Problem = {
  /** What happened. */
  message: string;
  /** What was kept (“Your entries are still here.”). */
  kept?: string;
  /** What to try. */
  advice?: string;
  /** It goes away by itself: said in place of the advice where what failed is tried again now and then. */
  whileRetried?: string;
  /** Identifies this failure in the server's log. */
  correlationId?: string;
};
