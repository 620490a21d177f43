import type { Existence, Implication } from '../../schema/index.js';
import type { DataCategory } from '../../vocabulary/index.js';
import { impliedBySource } from '../core/index.js';

/** What the entries of a list of the case file tell by being there. */
export const existence = {
  // What was approved takes its approval along.
  approved: { .../* @__PURE__ */ ofClient('case-administration'), through: ['recordId'] },
  confided: /* @__PURE__ */ ofClient('counselling-notes'),
  network: /* @__PURE__ */ ofClient('family-and-network'),
  offences: /* @__PURE__ */ ofClient('offences'),
  participation: /* @__PURE__ */ ofClient('participation'),
  planned: /* @__PURE__ */ ofClient('needs-and-plan'),
  progress: /* @__PURE__ */ ofClient('progress'),
  /** Nothing that a case does not tell itself. */
  ordinary: /* @__PURE__ */ ofClient(),
  // Who is to be released will be at a place on a day.
  released: /* @__PURE__ */ ofClient('whereabouts'),
  security: /* @__PURE__ */ ofClient('security'),
  referred: /* @__PURE__ */ told([{ category: 'needs-and-plan', subject: 'client' }, ...impliedBySource]),
  // Whoever sees that something happened and not what could count the imprisonments and the crises.
  happened: {
    .../* @__PURE__ */ ofClient('participation', 'offences', 'whereabouts', 'security'),
    through: ['recordId', 'replaces'],
  },
  // That somebody in the team has left a scene.
  formers: /* @__PURE__ */ told([{ category: 'beliefs', subject: 'staff' }]),
  // That somebody has read a text for somebody else is a matter of the house and of the client.
  cleared: { by: 'ground', recipients: 'recipientId', through: ['recordId'] },
  // It goes with the record of which it speaks; see `withoutEntrusted`.
  entrusted: { .../* @__PURE__ */ ofClient('counselling-notes'), through: ['recordId'] },
  agreed: { by: 'ground', recipients: 'recipientIds' },
  involved: { by: 'occurrence' },
} as const satisfies Readonly<Record<string, Existence>>;

type ByImplication = Extract<Existence, { readonly by: 'told' }>;

function ofClient(...categories: readonly DataCategory[]): ByImplication {
  return told(categories.map((category): Implication => ({ category, subject: 'client' })));
}

function told(tells: readonly Implication[]): ByImplication {
  return { by: 'told', tells };
}
