import { frozen } from '../../kernel/frozen/index.js';
import type { Labels } from './labels.js';

/** The German terms that the sources themselves give. They give few; the rest is for applications to add. */
export const germanLabels = /* @__PURE__ */ frozen<Labels>({
  'method.education-of-responsibility': 'Verantwortungspädagogik',
});
