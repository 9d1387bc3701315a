/** Minutes of one day. */
export interface DayMinutes {
  scheduled: number;
  /** Rounded; the rounding is shown beside the punches. */
  punched: number;
  claimed: number;
}

/** What the claimed time of a day is compared with: what was punched or, where nothing was, what was planned (S-22). */
export function basisOfClaim(isPunched: boolean): 'punched' | 'scheduled' {
  return isPunched ? 'punched' : 'scheduled';
}

/** Whether what is claimed is not what it is compared with. */
export function claimDiffers(day: DayMinutes, isPunched: boolean): boolean {
  return day.claimed !== day[basisOfClaim(isPunched)];
}
