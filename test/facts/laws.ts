/** The laws by which facts count, each in one sentence, as `docs/sharing-rules.md` states them. */
export const laws = {
  1: 'a ground, a right or a role counts only while everything that it rests on stands',
  2: 'what a law allows obliges nobody, and permits nothing without a recorded weighing',
  3: 'what was entrusted passes on only with the consent of who entrusted it, for a danger, or where a law says so',
  4: 'a policy has one holder, and everybody named is somebody whom it knows',
  5: 'who reads in the house reads what the role needs, and reading is logged',
  6: 'what is in doubt escalates, and does not hold up the rest',
  7: 'a policy shares the minimum, unless the house says otherwise in so many words',
  8: 'a record that may not be seen leaves no trace that it is there',
  9: 'where identity is generalised, every identifier of a person or a record is a pseudonym',
  10: 'a text shows where all that it may contain is permitted, or where a named worker has cleared it',
  11: 'what a value tells counts as what it tells',
  12: 'an age that is shown makes nobody older and straddles no majority',
  13: 'no advice does harm, and no explanation invents a reason',
  14: 'a message repeats neither a value nor an unknown key',
  15: 'no restriction falls silent',
  16: 'every option is an input',
  17: 'one identifier names one thing',
  18: 'the log binds the whole question',
  19: 'a correction obeys the rules of what it corrects',
  20: 'each concern is its own',
  21: 'a withdrawal is never refused for the order in which things were entered',
  22: 'no date blocks a log',
  23: 'what one door refuses, every door refuses',
  24: 'what is read is read as it stands, or refused',
  25: 'what is shipped is frozen',
  26: 'days that cannot be are refused',
} as const;

export type Law = keyof typeof laws;

/** What the title of a law’s property test begins with. */
export function sentenceOf(law: Law): string {
  return laws[law];
}
