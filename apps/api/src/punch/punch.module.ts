import { PunchCorrectionEntity } from './punch-correction.entity.ts';
import { PunchEntity } from './punch.entity.ts';
import { punchCorrections, punches } from './punch.queries.ts';
import { PunchResolver } from './punch.resolver.ts';
import { Punch, PunchCorrection } from './punch.type.ts';
import { undoneCorrections } from './undone-corrections.commands.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Punches with their corrections, as the application is put together from them. */
export const punchModule: NounModule = {
  entities: [PunchEntity, PunchCorrectionEntity],
  records: [
    { type: Punch, list: punches },
    { type: PunchCorrection, list: punchCorrections },
  ],
  resolvers: [PunchResolver],
  reversals: [undoneCorrections],
};
