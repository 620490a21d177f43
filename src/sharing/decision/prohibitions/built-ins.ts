import { purposes, valuesOf } from '../../../vocabulary/index.js';
import { type BuiltInProhibitionId, builtInProhibition, type PurposeNecessity } from '../../policy/index.js';
import {
  allBits,
  type CompiledProhibition,
  categoryBits,
  kindBits,
  noBits,
  purposeBits,
  roleBits,
  subjectBits,
} from '../contract/index.js';

/** What holds in every policy, and what the policy’s purposes do not need. */
export function compileBuiltIns(
  necessity: readonly PurposeNecessity[] | undefined,
): readonly CompiledProhibition[] {
  return [
    staffHome(),
    undisclosedOffences(),
    funder(),
    ...(necessity === undefined ? [] : unneeded(necessity)),
  ];
}

/** What holds while a client is threatened, as `isThreatened` says of an instant. */
export function threatenedProhibition(isThreatened: (at: number) => boolean): CompiledProhibition {
  const family = roleBits.set(['relative', 'guardian']);
  return {
    ...standing('built-in:threatened'),
    subjects: subjectBits.bit('client'),
    categories: categoryBits.set(['whereabouts', 'contact']),
    applies: ({ role, at }) => (family & roleBits.bit(role)) !== 0 && isThreatened(at),
  };
}

function staffHome(): CompiledProhibition {
  return {
    ...standing('built-in:staff-home'),
    subjects: subjectBits.bit('staff'),
    categories: categoryBits.bit('whereabouts'),
    applies: () => true,
  };
}

function undisclosedOffences(): CompiledProhibition {
  const categories = categoryBits.bit('undisclosed-offences');
  return {
    ...standing('built-in:undisclosed-offences'),
    categories,
    applies: ({ openedCategories }) => (openedCategories & categories) === 0,
  };
}

function funder(): CompiledProhibition {
  const kind = kindBits.bit('funder');
  return {
    ...standing('built-in:funder'),
    categories: ~categoryBits.bit('organisational'),
    applies: ({ kinds }) => (kinds & kind) !== 0,
  };
}

/** One bar for each purpose. Rows of one purpose add up; a purpose of which the table says nothing needs nothing. */
function unneeded(necessity: readonly PurposeNecessity[]): readonly CompiledProhibition[] {
  return valuesOf(purposes).map((word): CompiledProhibition => {
    const rows = necessity.filter((row) => row.purpose === word);
    const needed = categoryBits.set(rows.flatMap(({ categories }) => categories));
    const enough = categoryBits.set(rows.flatMap(({ generalised = [] }) => generalised));
    const purpose = purposeBits.bit(word);
    return {
      ...standing('built-in:necessity'),
      categories: ~(needed | enough),
      generalises: enough & ~needed,
      applies: (context) => context.purpose === purpose,
    };
  });
}

function standing(id: BuiltInProhibitionId) {
  const { because, sources, isFinal } = builtInProhibition(id);
  return { id, because, sources, isFinal, subjects: allBits, categories: allBits, generalises: noBits };
}
