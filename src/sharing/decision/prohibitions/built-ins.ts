import type { Span } from '../../../kernel/calendar/index.js';
import { frozenCitation } from '../../../kernel/citation/index.js';
import { dataCategories, purposes, valuesOf } from '../../../vocabulary/index.js';
import {
  type BuiltInProhibitionId,
  builtInProhibitionOf,
  type PurposeNecessity,
} from '../../policy/index.js';
import {
  allBits,
  type CompiledMembership,
  type CompiledProhibition,
  categoryBits,
  kindBits,
  noBits,
  purposeBits,
  roleBits,
  subjectBits,
} from '../contract/index.js';

/** What holds in every policy, and what the policy’s purposes do not need. */
export function compileBuiltIns(necessity: readonly PurposeNecessity[]): readonly CompiledProhibition[] {
  return [staffHome(), undisclosedOffences(), funder(), ...unneeded(necessity)];
}

/** What holds while a client is threatened. */
export function threatenedProhibition(spans: readonly Span[]): CompiledProhibition {
  return {
    ...builtIn('built-in:threatened'),
    subjects: subjectBits.bit('client'),
    categories: categoryBits.set(['whereabouts', 'contact']),
    target: { spans, roles: roleBits.set(['relative', 'guardian']) },
  };
}

/** Nobody passes anything on to somebody of whom the holder does not know who it is. */
export const unlisted: readonly CompiledProhibition[] = /* @__PURE__ */ Object.freeze([
  /* @__PURE__ */ ofUnlisted(),
]);

function ofUnlisted(): CompiledProhibition {
  return { ...builtIn('built-in:unlisted'), target: {} };
}

/** What a worker may not see who is not on the team. */
export function notOnTeam(unlessOnTeam: readonly CompiledMembership[]): CompiledProhibition {
  return { ...builtIn('built-in:not-on-team'), target: { isInHouse: true, unlessOnTeam } };
}

function staffHome(): CompiledProhibition {
  return {
    ...builtIn('built-in:staff-home'),
    subjects: subjectBits.bit('staff'),
    categories: categoryBits.bit('whereabouts'),
    target: {},
  };
}

function undisclosedOffences(): CompiledProhibition {
  const categories = categoryBits.bit('undisclosed-offences');
  return { ...builtIn('built-in:undisclosed-offences'), categories, target: { unlessOpened: categories } };
}

function funder(): CompiledProhibition {
  return {
    ...builtIn('built-in:funder'),
    categories: ~categoryBits.bit('organisational'),
    target: { recipientKinds: kindBits.bit('funder') },
  };
}

/** One for each purpose. Rows of one purpose add up; a purpose of which the table says nothing needs nothing. */
function unneeded(necessity: readonly PurposeNecessity[]): readonly CompiledProhibition[] {
  return valuesOf(purposes).flatMap((word): readonly CompiledProhibition[] => {
    const rows = necessity.filter((row) => row.purpose === word);
    const needed = categoryBits.set(rows.flatMap(({ categories }) => categories));
    const enough = categoryBits.set(rows.flatMap(({ generalised = [] }) => generalised));
    const unneeded = everyCategory & ~(needed | enough);
    const generalises = enough & ~needed;
    const target = { purposes: purposeBits.bit(word) };
    // A row that needs everything prohibits nothing.
    if ((unneeded | generalises) === noBits) return [];
    return [{ ...builtIn('built-in:necessity'), categories: unneeded, generalises, target }];
  });
}

const everyCategory = /* @__PURE__ */ categoryBits.set(valuesOf(dataCategories));

function builtIn(id: BuiltInProhibitionId) {
  const { because, citation, isFinal } = builtInProhibitionOf[id];
  frozenCitation(citation);
  return { id, because, citation, isFinal, subjects: allBits, categories: allBits, generalises: noBits };
}
