import { ImportResolver } from './import.resolver.ts';
import {
  ImportRunEntity,
  ImportFileEntity,
  ImportProblemEntity,
  ExternalReferenceEntity,
} from './import.entity.ts';
import { importJob } from './import.jobs.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Imports, as the application is put together from them. */
export const importModule: NounModule = {
  entities: [ImportRunEntity, ImportFileEntity, ImportProblemEntity, ExternalReferenceEntity],
  resolvers: [ImportResolver],
  jobs: [importJob],
};
