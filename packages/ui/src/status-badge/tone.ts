/**
 * What a status means for the reader. `info` = in progress, `attention` = somebody must act.
 * Colors come from the `--stint-<tone>-*` variables; every tone has its own icon as well.
 */
export type Tone = 'neutral' | 'info' | 'good' | 'attention' | 'bad';
