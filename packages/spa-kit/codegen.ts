import { codegen } from './tooling/app-codegen.ts';

export default codegen([], {
  'src/gql/possible-types.ts': { plugins: ['./tooling/possible-types.mjs'] },
  'src/gql/connection-fields.ts': { plugins: ['./tooling/connection-fields.mjs'] },
  'src/gql/bulk-action-inputs.ts': { plugins: ['./tooling/bulk-actions.mjs'] },
  'src/gql/save-inputs.ts': { plugins: ['./tooling/save-inputs.mjs'] },
});
