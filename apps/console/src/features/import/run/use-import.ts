import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { graphql } from '../../../gql/gql.ts';

export const SetImportMappingDocument = graphql(`
  mutation SetImportMapping($input: SetImportMappingInput!) {
    setImportMapping(input: $input) {
      ... on ImportChanged {
        run {
          ...ImportRun
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const SetImportChoicesDocument = graphql(`
  mutation SetImportChoices($input: SetImportChoicesInput!) {
    setImportChoices(input: $input) {
      ... on ImportChanged {
        run {
          ...ImportRun
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const CheckImportDocument = graphql(`
  mutation CheckImport($runId: ID!) {
    checkImport(runId: $runId) {
      ... on ImportChanged {
        run {
          ...ImportRun
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const RunImportDocument = graphql(`
  mutation RunImport($runId: ID!) {
    runImport(runId: $runId) {
      ... on ImportChanged {
        run {
          ...ImportRun
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/** Each answer carries the whole run, whose progress is followed besides. */
const carried = { reread: false };

/** What can be done with an import. */
export function useImport(runId: string) {
  const [setMapping, mapping] = useCommand(SetImportMappingDocument, carried);
  const [setChoices, choosing] = useCommand(SetImportChoicesDocument, carried);
  const [check, beginningCheck] = useCommand(CheckImportDocument, carried);
  const [run, beginningRun] = useCommand(RunImportDocument, carried);
  return {
    setMapping,
    setChoices,
    check: () => void check({ runId }),
    run: () => void run({ runId }),
    busy: mapping || choosing || beginningCheck || beginningRun,
  };
}
