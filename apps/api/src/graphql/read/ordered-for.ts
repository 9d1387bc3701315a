import { ordered, type Ordering } from './keyset.ts';
import type { BoundType, Model } from './model.ts';
import type { RequestContext } from '../../context/request-context.ts';

/**
 * An order without ties, in which people stand by their agency's convention: with or without the
 * particles of their last names. A cursor of the other convention is refused, as one of another order.
 */
export function orderedFor(
  { ctx, model }: { ctx: Pick<RequestContext, 'agency'>; model: Model },
  type: BoundType,
  ordering: Ordering,
): Ordering {
  if (ctx.agency?.settings.nameParticlesCount !== false) return ordered(type, ordering);
  const by = ordering.by.map(({ path, descending }) => {
    const other = path.replace(/(?<=^|\.)sortName$/, 'sortNameAfterParticles');
    return { path: model.resolve(type.table, other) ? other : path, descending };
  });
  const tag = `${ordering.tag}.AFTER_PARTICLES`;
  return ordered(type, { tag, by });
}
