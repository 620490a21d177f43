import type { Annotation, Existence, Implication } from 'exit-work/schema';
import type { DisclosureDecision, PermittedItem, ViewOptions } from 'exit-work/sharing';
import { permitting } from '../../builders/permitting.js';
import { type Choose, oneOf } from '../../worlds/small-scope.js';

/** How a leaf appears to the recipient; `depends` where that hangs on which person it is about. */
export type Appearance = 'plain' | 'pseudonym' | 'age-band' | 'withheld' | 'depends';

/** The rule of views a second time, for a leaf that holds something; `depends` where it is not said what, and hangs on that. */
export function appearanceOf(
  annotation: Annotation | undefined,
  decision: DisclosureDecision,
  options: ViewOptions,
  lists: readonly Existence[] = [],
  value?: unknown,
): Appearance {
  if (annotation === undefined) return 'withheld';
  const told = whereTold(annotation.tells ?? [], decision);
  const there = lists.map((one) => (one.by === 'told' ? whereTold(one.tells, decision) : 'depends'));
  const bounds = [told, ...there];
  const own = ownAppearance(annotation, decision, options, value);
  if (own === 'withheld' || bounds.includes('withheld')) return 'withheld';
  return bounds.includes('depends') ? 'depends' : own;
}

/** What tells something that is not permitted is withheld; where it tells it under a condition, it depends. */
function whereTold(tells: readonly Implication[], { permitted }: DisclosureDecision): Appearance {
  const untold = tells.filter(
    ({ subject, category }) =>
      !permitted.some(
        (one) =>
          one.subject === subject &&
          one.category === category &&
          one.form === 'full' &&
          one.personId === undefined,
      ),
  );
  if (untold.length === 0) return 'plain';
  return untold.some(({ when }) => when === undefined) ? 'withheld' : 'depends';
}

function ownAppearance(
  annotation: Annotation,
  decision: DisclosureDecision,
  options: ViewOptions,
  value: unknown,
): Appearance {
  const { valuesMayContain, ...words } = annotation;
  if (valuesMayContain === undefined) return appearanceOfLeaf(annotation, decision, options);
  const listed = appearanceOfLeaf({ ...words, mayContain: valuesMayContain }, decision, options);
  const mayContain = [...(words.mayContain ?? []), ...valuesMayContain];
  const inWords = appearanceOfLeaf({ ...words, mayContain }, decision, options);
  if (value !== undefined) return String(value).startsWith('other: ') ? inWords : listed;
  return listed === inWords ? listed : 'depends';
}

function appearanceOfLeaf(
  { subject, category, mayContain = [], refersTo, generalisesTo }: Annotation,
  { permitted }: DisclosureDecision,
  options: ViewOptions,
): Appearance {
  const formOf = (one: string) => {
    const items = permitted.filter((item) => item.subject === subject && item.category === one);
    return (
      items.find(({ personId }) => personId === undefined)?.form ?? (items.length > 0 ? 'depends' : undefined)
    );
  };
  const forms = [category, ...mayContain].map(formOf);
  if (forms.includes(undefined)) return 'withheld';
  if (forms.slice(1).includes('generalised')) return 'withheld';
  if (forms.includes('depends')) return 'depends';
  const isOfPerson = refersTo === undefined ? category === 'reference' : refersTo !== 'organisations';
  const pseudonym = options.pseudonymKey === undefined ? 'withheld' : 'pseudonym';
  const isGeneralised = permitted.some(({ form }) => form === 'generalised');
  const identifiers = options.identifiers ?? (isGeneralised ? 'pseudonyms' : 'as-permitted');
  if (forms[0] === 'full') return isOfPerson && identifiers === 'pseudonyms' ? pseudonym : 'plain';
  return isOfPerson ? pseudonym : (generalisesTo ?? 'withheld');
}

const key = 'kept in the safe of the house, not in a file';

export const waysToIdentify: readonly ViewOptions[] = [
  {},
  {},
  { identifiers: 'as-permitted' },
  { pseudonymKey: key, identifiers: 'as-permitted' },
  { pseudonymKey: key },
  { pseudonymKey: key, identifiers: 'pseudonyms' },
  { identifiers: 'pseudonyms' },
];

/** A decision that permits some of what a record holds: nothing, little, much or all of it, or that of one person. */
export function decisionOn(
  choose: Choose,
  annotations: readonly Annotation[],
  personIds: readonly string[],
): DisclosureDecision {
  const generosity = oneOf(choose, [0, 1, 2, 2, 3, 3, 4]);
  const items = new Map<string, PermittedItem>();
  const isPersonal = personIds.length > 0 && choose(3) === 0;
  for (const { subject, category, mayContain = [] } of annotations) {
    for (const one of [category, ...mayContain]) {
      const name = `${subject}/${one}`;
      if (items.has(name) || choose(4) >= generosity) continue;
      const form = choose(4) === 0 ? 'generalised' : 'full';
      const isOfOne = isPersonal && subject !== 'client' && subject !== 'nobody' && choose(2) === 0;
      const item = { subject, category: one, form, grounds: [] } as const;
      items.set(name, isOfOne ? { ...item, personId: oneOf(choose, personIds) } : item);
    }
  }
  return { ...permitting(), permitted: [...items.values()] };
}

/** A decision that permits one field and what it may contain, and whatever else is of these categories. */
export function decisionThat(
  choose: Choose,
  { subject, category, mayContain = [] }: Annotation,
): DisclosureDecision {
  const form = choose(4) === 0 ? 'generalised' : 'full';
  const permitted = [...new Set([category, ...mayContain])].map(
    (one): PermittedItem => ({ subject, category: one, form, grounds: [] }),
  );
  return { ...permitting(), permitted };
}

/** A decision that permits the same, for other reasons and beside other things that are withheld for other reasons. */
export function sameForOtherReasons(decision: DisclosureDecision): DisclosureDecision {
  const { permitted } = decision;
  return {
    ...decision,
    outcome: permitted.length === 0 ? 'escalate' : 'permit-with-redaction',
    permitted: permitted.map((item) => ({ ...item, grounds: [{ ground: 'mandate', id: 'another' }] })),
    redactions: [
      {
        subject: 'client',
        category: 'security',
        reason: 'escalated',
        text: 'secret',
        by: ['secret'],
      },
    ],
    determining: ['secret'],
    advice: ['secret'],
    issues: [{ code: 'secret', path: 'secret', message: 'secret' }],
  };
}
