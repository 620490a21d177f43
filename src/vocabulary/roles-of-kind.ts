import { frozen } from '../kernel/frozen/index.js';
import { type OrganisationKind, organisationKinds, type Role } from './core/index.js';
import { demandValue } from './list/index.js';

/** Roles that somebody of any organisation can have. */
const ofAnyOrganisation = /* @__PURE__ */ frozen<readonly Role[]>([
  'case-manager',
  'counsellor',
  'former',
  'religious-expert',
  'psychologist',
  'programme-manager',
  'helpline-adviser',
  'conference-coordinator',
  'interpreter',
  'volunteer',
  'inspector',
  'researcher',
]);

/** Roles that only organisations of some kinds have, beside those of any. */
const ofKind = /* @__PURE__ */ frozen<Readonly<Record<OrganisationKind, readonly Role[]>>>({
  'civil-society-organisation': ['health-professional', 'employment-adviser', 'teacher', 'guardian'],
  'state-programme': ['health-professional', 'employment-adviser', 'police-officer', 'probation-officer'],
  prison: ['prison-staff', 'health-professional', 'teacher', 'probation-officer'],
  'probation-service': ['probation-officer'],
  police: ['police-officer'],
  'security-service': ['security-officer'],
  court: ['judge', 'probation-officer', 'guardian'],
  municipality: ['municipal-officer', 'guardian', 'employment-adviser', 'health-professional', 'teacher'],
  'health-provider': ['health-professional'],
  'employment-service': ['employment-adviser', 'municipal-officer'],
  'education-provider': ['teacher'],
  funder: ['funder-officer'],
  other: ['journalist', 'teacher', 'health-professional', 'employment-adviser', 'guardian'],
  'social-welfare-agency': ['municipal-officer', 'guardian', 'employment-adviser', 'health-professional'],
  'prosecutors-office': ['prosecutor'],
  'immigration-authority': ['municipal-officer'],
  'other-state-programme': [
    'health-professional',
    'employment-adviser',
    'police-officer',
    'probation-officer',
  ],
  school: ['teacher', 'health-professional'],
  'youth-centre': ['teacher', 'municipal-officer'],
  'religious-organisation': ['teacher'],
  'community-organisation': ['teacher', 'employment-adviser'],
});

/**
 * The roles in which somebody of an organisation can act or ask, by the kind of the organisation. The table is ours, and wide: it
 * leaves out what cannot be, as a probation officer of a job centre. Nobody in an organisation is a client, a relative or a
 * threatened person there.
 *
 * Throws an `InputError` for what is no kind.
 *
 * @example
 * ```ts
 * import { rolesOfKind } from 'exit-work/vocabulary';
 *
 * rolesOfKind('employment-service').includes('employment-adviser'); // => true
 * rolesOfKind('employment-service').includes('probation-officer'); // => false
 * ```
 */
export function rolesOfKind(kind: OrganisationKind): readonly Role[] {
  demandValue(organisationKinds, kind, 'kind');
  return [...ofAnyOrganisation, ...ofKind[kind]];
}
