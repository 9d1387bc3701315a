import type { Job } from '../jobs/job.ts';
import { performPhase, type Phase } from './import-phases.ts';

/** Checks a run's files or takes them over. Done twice, it finds nothing more to do. */
export const importJob: Job<{ runId: string; phase: Phase }> = {
  name: 'import',
  label: 'Import',
  async run(ctx, { runId, phase }) {
    // Asked for a while ago: whoever asked may have lost the permission since.
    if (!ctx.permissions.has('import:run')) throw new Error('They may not import any more.');
    await performPhase(ctx, runId, phase);
  },
};
