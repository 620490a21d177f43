import type { Implication } from '../../schema/index.js';

/**
 * What a goal tells by its area, its title and steps included: where the area is one of a special category or of security, whatever is
 * planned in it tells of that.
 */
export const impliedByArea: readonly Implication[] = [
  { category: 'health', subject: 'client', when: { field: 'area', is: ['mental-health'] } },
  { category: 'beliefs', subject: 'client', when: { field: 'area', is: ['cognitive'] } },
  { category: 'security', subject: 'client', when: { field: 'area', is: ['security'] } },
];

/** What it tells that somebody decides for the client: that the client is a minor, or cannot decide alone. */
export const impliedByGuardianship: readonly Implication[] = [
  { category: 'identity', subject: 'client', when: { field: 'because', is: ['minority'] } },
  { category: 'health', subject: 'client', when: { field: 'because', is: ['incapacity'] } },
];

/** What a service tells by what it treats. */
export const impliedByService: readonly Implication[] = [
  {
    category: 'health',
    subject: 'client',
    when: { field: 'service', is: ['addiction-treatment', 'trauma-treatment', 'therapy-placement'] },
  },
];

/** What it tells who referred a client: whoever treats, treats an illness; and a family has somebody in it who called. */
export const impliedBySource: readonly Implication[] = [
  { category: 'health', subject: 'client', when: { field: 'source', is: ['mental-health-provider'] } },
  {
    category: 'offences',
    subject: 'client',
    when: {
      field: 'source',
      is: ['police', 'prison-staff', 'prison-social-service', 'probation-staff', 'prosecutor', 'court'],
    },
  },
  { category: 'family-and-network', subject: 'relative', when: { field: 'source', is: ['family'] } },
];

/** What it tells by whom somebody came: relatives of whoever came by them. */
export const impliedByAccess: readonly Implication[] = [
  { category: 'family-and-network', subject: 'relative', when: { field: 'access', is: ['family'] } },
];

/** What it tells in whose role something was recorded, or that it was a relative who called. */
export const impliedByRole: readonly Implication[] = [
  {
    category: 'family-and-network',
    subject: 'relative',
    when: { field: 'role', is: ['relative', 'guardian'] },
  },
  {
    category: 'family-and-network',
    subject: 'relative',
    when: { field: 'type', is: ['relative.made-contact'] },
  },
];
