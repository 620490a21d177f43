import type { OrganisationKind, Role } from '../../vocabulary/index.js';

/** In which role somebody of an organisation usually asks. */
export const defaultRoleOf = {
  'civil-society-organisation': 'case-manager',
  'state-programme': 'case-manager',
  prison: 'prison-staff',
  'probation-service': 'probation-officer',
  police: 'police-officer',
  'security-service': 'security-officer',
  court: 'judge',
  municipality: 'municipal-officer',
  'health-provider': 'health-professional',
  'employment-service': 'employment-adviser',
  'education-provider': 'teacher',
  funder: 'funder-officer',
  other: 'counsellor',
  'social-welfare-agency': 'municipal-officer',
  'prosecutors-office': 'prosecutor',
  'immigration-authority': 'municipal-officer',
  'other-state-programme': 'case-manager',
  school: 'teacher',
  'youth-centre': 'counsellor',
  'religious-organisation': 'religious-expert',
  'community-organisation': 'volunteer',
} as const satisfies Record<OrganisationKind, Role>;
