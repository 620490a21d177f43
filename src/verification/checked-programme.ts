import { checkedOnce } from '../kernel/check/index.js';
import { safeParseProgramme } from '../programme/index.js';

/** A programme of which all is to be known before it is proved, where a name that leads nowhere would mislead. */
export const checkedProgramme = /* @__PURE__ */ checkedOnce(safeParseProgramme);
