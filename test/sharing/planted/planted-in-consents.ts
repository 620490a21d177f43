import { plantedIn } from './planted-bug.js';

const ends = 'until: Math.min(expires, withdrawn)';
const begins = '    from,\n';
const given = "status === 'requested' || status === 'refused' ? unmetBit[status] : noBits";
const purposes = 'purposeBits.set(consent.purposes)';
const categories = 'categoryBits.set(consent.categories)';
const subjects = 'subjects: subjectBits.bit(dataSubject)';
const coversAll = "coversAll: dataSubject === 'client' || dataSubject === 'nobody'";
const guardianAlone = "return capacity === 'none';";
const guardianBeside = "(capacity === 'limited' && guardianId !== undefined)";
const pseudonymised = "conditions.includes('pseudonymised') ? named & identifying : noBits";
const identifying = "['identity', 'reference', 'contact', 'whereabouts']";
const personId = 'grant.personId === undefined ? grant.coversAll : grant.personId === personId';
const mandating = 'at < mandatedUntil && isConsent && subject === client';

/** Who consented to what, and when. */
export const plantedInConsents = [
  ...plantedIn('decision/grounds/consent-grant.ts', {
    'a consent never expires': [ends, 'until: withdrawn'],
    'a consent cannot be withdrawn': [ends, 'until: expires'],
    'a consent expires a millisecond late': [ends, ends.replace('expires', 'expires + 1')],
    'a consent expires a millisecond early': [ends, ends.replace('expires', 'expires - 1')],
    'a consent expires at a local time': [
      'until: expires } = spanOf(consent)',
      "until: expires } = spanOf({ ...consent, expires: consent.expires.replace(/[+-]..:..$/, 'Z') })",
    ],
    'a withdrawal takes effect a millisecond late': [ends, ends.replace('withdrawn', 'withdrawn + 1')],
    'a withdrawal takes effect a millisecond early': [ends, ends.replace('withdrawn', 'withdrawn - 1')],
    'a withdrawal takes effect at a full second': [
      ends,
      ends.replace('withdrawn', 'Math.ceil(withdrawn / 1000) * 1000'),
    ],
    'a consent holds before it begins': [begins, 'from: Number.NEGATIVE_INFINITY,'],
    'a consent begins a millisecond late': [begins, 'from: from + 1,'],
    'a consent begins a millisecond early': [begins, 'from: from - 1,'],
    'the status of a consent is ignored': [given, 'noBits'],
    'a consent that was asked for is one': [given, "status === 'refused' ? unmetBit[status] : noBits"],
    'a consent that was refused is one': [given, "status === 'requested' ? unmetBit[status] : noBits"],
    'a withdrawal rewrites the past': [
      given,
      "status === 'requested' || status === 'refused' || status === 'withdrawn' ? unmetBit.refused : noBits",
    ],
    'a consent is for every purpose': [purposes, 'purposeBits.set(undefined)'],
    'a consent covers every category': [categories, 'categoryBits.set(undefined)'],
    'a consent covers everybody’s data': [subjects, 'subjects: subjectBits.set(undefined)'],
    'a consent that names no relative covers them all': [coversAll, 'coversAll: true'],
    'a consent about nobody covers nothing': [coversAll, "coversAll: dataSubject === 'client'"],
    'the capacity to consent is ignored': [
      "hasCapacity(consent) ? noBits : unmetBit['no-capacity']",
      'noBits',
    ],
    'capacity that is not stated is none': ['if (capacity === undefined) return true;', ''],
    'a guardian cannot consent alone': [guardianAlone, 'return false;'],
    'limited capacity is enough alone': [guardianBeside, "capacity === 'limited'"],
    'limited capacity is not enough beside a guardian': [guardianBeside, 'false'],
    'what is to be pseudonymised goes in full': [pseudonymised, 'noBits'],
    'what identifies nobody is pseudonymised too': [
      pseudonymised,
      "conditions.includes('pseudonymised') ? named : noBits",
    ],
    'a place does not identify': [identifying, "['identity', 'reference', 'contact']"],
  }),
  ...plantedIn('decision/grounds/consent-limits.ts', {
    'what the file says of capacity is for nobody': [
      'if (!isAlone) return [{',
      'if (!isAlone && capacity !== undefined) return [{',
    ],
    'a guardian in office does not count where nobody is named': [
      "givenBy === 'guardian' ? [] : [...guardianships.values()].flat()",
      '[]',
    ],
    'whoever says no after a yes is not heard': [
      "(consent.status !== 'refused' && isOfSameGiver",
      '(false && isOfSameGiver',
    ],
    'whoever says no after a yes has taken it back': [
      'isOfTwo && !isOfNoCapacity(refused)',
      '!isOfNoCapacity(refused)',
    ],
    'what the file says today outweighs what was said then': [
      ' || capacity !== undefined) return []',
      ') return []',
    ],
    'a guardian of somebody without capacity is doubted': [
      "one === 'full' || (one === 'none' && givenBy === 'guardian')",
      "one === 'full'",
    ],
    'capacity of the client is capacity of everybody': [
      "dataSubject !== 'client' || capacity !== undefined",
      'capacity !== undefined',
    ],
  }),
  ...plantedIn('decision/grounds/grant.ts', {
    'what was replaced holds on': ['Math.min(until, replacedFrom)', 'until'],
    'what was replaced holds a millisecond longer': [
      'Math.min(until, replacedFrom)',
      'Math.min(until, replacedFrom + 1)',
    ],
    'what was replaced never held': ['Math.min(until, replacedFrom)', 'replacedFrom < until ? from : until'],
  }),
  ...plantedIn('policy/facts/replaced-from.ts', {
    'what was refused or asked for replaces': [
      "replacesId !== undefined && (status === 'given' || status === 'withdrawn')",
      'replacesId !== undefined',
    ],
    'what was withdrawn since gives back what it replaced': [
      "(status === 'given' || status === 'withdrawn')",
      "status === 'given'",
    ],
    'a replacement holds from where the replaced began': [
      'from.set(earlier.id, consent.notBefore)',
      'from.set(earlier.id, earlier.notBefore)',
    ],
  }),
  ...plantedIn('decision/contract/grant.ts', {
    'the consent of one relative covers every relative': [personId, `${personId} || personId !== undefined`],
    'the consent of one relative covers all at once': [personId, `${personId} || personId === undefined`],
    'a consent to be reported to the mandating authority counts': [mandating, 'false'],
    'a mandate switches off a relative’s consent': [mandating, 'at < mandatedUntil && isConsent'],
    'a mandate switches off every ground': [mandating, 'at < mandatedUntil && subject === client'],
    'a consent is free a millisecond late': [mandating, mandating.replace('<', '<=')],
  }),
  ...plantedIn('decision/grounds/grant.ts', {
    'what bars a consent for good is ignored': [
      'permanentlyUnmet === noBits ? purposes : noBits',
      'purposes',
    ],
  }),
];
