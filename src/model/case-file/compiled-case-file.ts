import { compileSchema } from '../../schema/index.js';
import { CaseFile } from './case-file.js';

/** Files are read by the thousand. */
export const CaseFiles = /* @__PURE__ */ compileSchema(CaseFile);
