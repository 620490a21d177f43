import { frozen } from '../../kernel/frozen/index.js';
import type { JurisdictionPack } from '../policy/index.js';

const jurisdiction = 'Mustermark (fictional)';

/** The invented law of Mustermark: slow and open towards the client; one authority more, and no word of unknown offences. */
export const mustermark = /* @__PURE__ */ frozen<JurisdictionPack>({
  id: 'mustermark',
  title: jurisdiction,
  version: '1.0.0',
  fictional: true,
  languages: ['de', 'en'],
  duties: [
    {
      id: 'mustermark-attack-on-life',
      jurisdiction,
      title: 'Reporting an attack on a life',
      trigger: 'attack-on-life',
      authorityKinds: ['police', 'prosecutors-office'],
      dataSubjects: ['client'],
      categories: ['identity', 'contact', 'security'],
      tellClient: 'before',
      discloseWithinHours: 72,
      provision: 'Order on Reports of Mustermark (fictional), article 2',
    },
    {
      id: 'mustermark-departure',
      jurisdiction,
      title: 'Reporting a departure to a war',
      trigger: 'departure-to-war',
      authorityKinds: ['security-service'],
      dataSubjects: ['client'],
      categories: ['identity', 'whereabouts', 'security'],
      tellClient: 'later',
      discloseWithinHours: 12,
      provision: 'Order on Reports of Mustermark (fictional), article 5',
    },
  ],
  permissions: [
    {
      id: 'mustermark-young-people',
      jurisdiction,
      title: 'Help for young people after custody',
      holderKinds: ['civil-society-organisation', 'state-programme'],
      recipientKinds: ['municipality'],
      dataSubjects: ['client', 'relative'],
      clientAgeBelow: 21,
      clientLegalStatuses: ['convicted-prisoner', 'probationer'],
      purposes: ['release-planning', 'service-delivery'],
      excludedPurposes: ['criminal-investigation', 'supervision'],
      categories: ['identity', 'family-and-network', 'finances-and-housing'],
      tellClient: 'after',
      provision: 'Order on Young People of Mustermark (fictional), article 11',
    },
  ],
  confidentialityLimits: [],
  privileges: [
    { role: 'psychologist', witnessImmunity: 'yes', provision: 'Rules of Evidence (fictional), article 9' },
    { role: 'counsellor', witnessImmunity: 'yes', provision: 'Rules of Evidence (fictional), article 9' },
    { role: 'former', witnessImmunity: 'no', provision: 'Rules of Evidence (fictional), article 10' },
  ],
  clientNotification: 'Clients are told before a report; of a departure to a war, once the authority agrees.',
});
