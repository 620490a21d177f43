import { frozen } from '../../kernel/frozen/index.js';
import type { JurisdictionPack } from '../policy/index.js';

const jurisdiction = 'Examplia (fictional)';

/** The invented law of Examplia: quick and narrow, towards the police, and the client learns of it afterwards. */
export const examplia = /* @__PURE__ */ frozen<JurisdictionPack>({
  id: 'examplia',
  title: jurisdiction,
  version: '1.0.0',
  fictional: true,
  languages: ['en'],
  duties: [
    {
      id: 'examplia-planned-violence',
      jurisdiction,
      title: 'Averting planned violence',
      trigger: 'planned-violence',
      authorityKinds: ['police'],
      dataSubjects: ['client'],
      categories: ['identity', 'security', 'undisclosed-offences'],
      tellClient: 'after',
      discloseWithinHours: 24,
      provision: 'Averting Harm Act of Examplia (fictional), section 7',
    },
    {
      id: 'examplia-child-in-danger',
      jurisdiction,
      title: 'Protecting a child in danger',
      trigger: 'child-in-danger',
      authorityKinds: ['municipality'],
      dataSubjects: ['client', 'relative'],
      categories: ['identity', 'contact', 'family-and-network'],
      tellClient: 'before',
      discloseWithinHours: 72,
      provision: 'Children Act of Examplia (fictional), section 3',
    },
  ],
  permissions: [
    {
      id: 'examplia-preventing-harm',
      jurisdiction,
      title: 'Preventing harm together',
      forumKinds: ['civil-society-organisation', 'municipality', 'health-provider', 'police'],
      dataSubjects: ['client'],
      purposes: ['safeguarding', 'case-management'],
      excludedPurposes: ['criminal-investigation'],
      categories: ['identity', 'contact', 'needs-and-plan', 'security'],
      tellClient: 'before',
      provision: 'Preventing Harm Act of Examplia (fictional), section 4',
    },
  ],
  confidentialityLimits: [
    {
      id: 'examplia-limit-offences',
      category: 'undisclosed-offences',
      recipientKinds: ['police'],
      purposes: ['safeguarding'],
      announcedAs:
        'If you tell us of violence that is planned, we must tell the police, also what they do not know yet.',
    },
  ],
  privileges: [
    {
      role: 'psychologist',
      witnessImmunity: 'yes',
      provision: 'Courts Act of Examplia (fictional), section 12',
    },
    {
      role: 'counsellor',
      witnessImmunity: 'no',
      provision: 'Courts Act of Examplia (fictional), section 12',
    },
    { role: 'former', witnessImmunity: 'unknown' },
  ],
  clientNotification: 'Clients are told after planned violence was reported, and before anything else is.',
});
