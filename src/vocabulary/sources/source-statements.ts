import { frozen } from '../../kernel/frozen/index.js';
import { europeanExitOrganisations } from './european-exit-organisations.js';
import { managementOfExitProgrammes } from './management-of-exit-programmes.js';
import { ranCollectionPracticeForm } from './ran-collection-practice-form.js';
import { roleOfCivilSocietyOrganisations } from './role-of-civil-society-organisations.js';
import type { SourceId } from './source-id.js';
import type { SourceStatement } from './source-statement.js';
import { wayoutFramework } from './wayout-framework.js';

/**
 * Every numbered statement of the five source documents, by id. Rules and terms cite these ids; look them up
 * here when a person asks why.
 *
 * @example
 * ```ts
 * import { sourceStatements } from 'exit-work/vocabulary/sources';
 *
 * sourceStatements['WO-4.3-04'].statement; // => 'Treatment intensity should follow the risk level found.'
 * ```
 */
export const sourceStatements = /* @__PURE__ */ frozen<Readonly<Record<SourceId, SourceStatement>>>({
  ...wayoutFramework,
  ...roleOfCivilSocietyOrganisations,
  ...managementOfExitProgrammes,
  ...europeanExitOrganisations,
  ...ranCollectionPracticeForm,
});
