import { appCodegen } from '@stint/spa-kit/tooling/app-codegen.ts';

export default appCodegen();
