import { purposes, valuesOf } from '../../../vocabulary/index.js';
import { type PurposeNecessity, type StandingId, standingProhibition } from '../../policy/index.js';
import {
  type Bar,
  categoryWords,
  everyWord,
  kindWords,
  noWord,
  purposeWords,
  roleWords,
  subjectWords,
} from '../contract/index.js';

/** What holds in every policy, and what the policy’s purposes do not need. */
export function standingBars(necessity: readonly PurposeNecessity[] | undefined): readonly Bar[] {
  return [
    staffHome(),
    undisclosedOffences(),
    funder(),
    ...(necessity === undefined ? [] : unneeded(necessity)),
  ];
}

/** What holds while a client is threatened, as `isThreatened` says of an instant. */
export function threatenedBar(isThreatened: (at: number) => boolean): Bar {
  const family = roleWords.set(['relative', 'guardian']);
  return {
    ...standing('standing:threatened'),
    subjects: subjectWords.bit('client'),
    categories: categoryWords.set(['whereabouts', 'contact']),
    applies: ({ role, at }) => (family & roleWords.bit(role)) !== 0 && isThreatened(at),
  };
}

function staffHome(): Bar {
  return {
    ...standing('standing:staff-home'),
    subjects: subjectWords.bit('staff'),
    categories: categoryWords.bit('whereabouts'),
    applies: () => true,
  };
}

function undisclosedOffences(): Bar {
  const categories = categoryWords.bit('undisclosed-offences');
  return {
    ...standing('standing:undisclosed-offences'),
    categories,
    applies: ({ confidedTo }) => (confidedTo & categories) === 0,
  };
}

function funder(): Bar {
  const kind = kindWords.bit('funder');
  return {
    ...standing('standing:funder'),
    categories: ~categoryWords.bit('organisational'),
    applies: ({ kinds }) => (kinds & kind) !== 0,
  };
}

/** One bar for each purpose. Rows of one purpose add up; a purpose of which the table says nothing needs nothing. */
function unneeded(necessity: readonly PurposeNecessity[]): readonly Bar[] {
  return valuesOf(purposes).map((word): Bar => {
    const rows = necessity.filter((row) => row.purpose === word);
    const needed = categoryWords.set(rows.flatMap(({ categories }) => categories));
    const enough = categoryWords.set(rows.flatMap(({ generalised = [] }) => generalised));
    const purpose = purposeWords.bit(word);
    return {
      ...standing('standing:necessity'),
      categories: ~(needed | enough),
      generalises: enough & ~needed,
      applies: (asked) => asked.purpose === purpose,
    };
  });
}

function standing(id: StandingId) {
  const { because, sources, isFinal } = standingProhibition(id);
  return { id, because, sources, isFinal, subjects: everyWord, categories: everyWord, generalises: noWord };
}
