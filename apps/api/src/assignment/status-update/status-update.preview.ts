import { statusUpdateSections } from '@stint/domain/assignment/status-update-sections.ts';
import { statusUpdateSchema, type UpdateAssignmentStatusInput } from './status-update.input.ts';
import { planUpdate } from './status-update.plan.ts';
import { sectionOf, type UpdateAssignmentStatusPreview } from './status-update.type.ts';
import { previewInput } from '../../graphql/preview-input.ts';
import type { SignedInContext } from '../../context/request-context.ts';

/** What `updateAssignmentStatus` would do with this input: the same plan, nothing written. */
export async function previewAssignmentStatus(
  ctx: SignedInContext,
  input: UpdateAssignmentStatusInput,
): Promise<UpdateAssignmentStatusPreview> {
  const preview = await previewInput(ctx, statusUpdateSchema, input, async (update) => {
    const { rows, outcomes } = await ctx.database.read((db) =>
      planUpdate({ db, agencyId: ctx.agency.id }, ctx, update, { lock: false }),
    );
    const ticked = new Set(update.assignmentIds);
    const sections = statusUpdateSections(
      rows.assignments.filter(({ id }) => ticked.has(id)),
      ctx.today,
    );
    return { sections: sections.map(sectionOf), outcomes };
  });
  return { sections: [], ...preview };
}
