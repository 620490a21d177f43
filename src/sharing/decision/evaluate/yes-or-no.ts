import type { PolicyIndex, Reading } from '../compile/index.js';
import {
  type Asked,
  type Bar,
  type Lift,
  noWord,
  personsOf,
  subjectWords,
  takenAway,
  type WordSet,
} from '../contract/index.js';
import { categoriesOf, type Grant } from '../grounds/index.js';
import { inEffect } from './findings.js';
import { askedOf, barsFor, candidatesFor, liftsFor } from './scope.js';

/** Whether everything that is asked for is permitted in full: the outcome `permit`, without its explanation. */
export function isPermitted(reading: Reading, index: PolicyIndex): boolean {
  const asked = askedOf(reading, index);
  const grants = inEffect(candidatesFor(reading, index, asked), asked);
  // Most requests end here.
  if (!isOpen(asked, grants, none, none)) return false;
  const bars = barsFor(reading, index, asked);
  return bars.length === 0 || isOpen(asked, grants, bars, liftsFor(reading, asked));
}

const none: readonly never[] = [];

function isOpen(
  asked: Asked,
  grants: readonly Grant[],
  bars: readonly Bar[],
  lifts: readonly Lift[],
): boolean {
  const { request, categories } = asked;
  for (const subject of request.dataSubjects) {
    const whose = subjectWords.bit(subject);
    for (const personId of personsOf(request, subject)) {
      const open = granted(asked, grants, whose, personId) & ~taken(bars, lifts, whose);
      if ((categories & ~open) !== 0) return false;
    }
  }
  return true;
}

function granted(
  asked: Asked,
  grants: readonly Grant[],
  whose: WordSet,
  personId: string | undefined,
): WordSet {
  let open = noWord;
  for (const grant of grants) open |= categoriesOf(grant, asked, whose, personId) & ~grant.generalised;
  return open;
}

function taken(bars: readonly Bar[], lifts: readonly Lift[], whose: WordSet): WordSet {
  let shut = noWord;
  for (const bar of bars) {
    if ((bar.subjects & whose) !== 0) shut |= takenAway(bar, lifts, whose) | bar.generalises;
  }
  return shut;
}
