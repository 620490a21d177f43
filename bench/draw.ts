import { Instant } from 'exit-work/kernel';
import { standardNecessity } from 'exit-work/sharing';
import type { DataCategory, Purpose } from 'exit-work/vocabulary';

const purposes: readonly Purpose[] = ['case-management', 'service-delivery', 'supervision', 'safeguarding'];
const categories: readonly DataCategory[] = [
  'identity',
  'contact',
  'whereabouts',
  'family-and-network',
  'education-and-work',
  'finances-and-housing',
  'health',
  'participation',
  'needs-and-plan',
  'progress',
];

const neededFor = new Map<Purpose, readonly DataCategory[]>(
  standardNecessity().map((row) => [row.purpose, categories.filter((one) => row.categories.includes(one))]),
);

/** Draws that look like chance and repeat. */
export class Draw {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  chance(): number {
    this.#state = (this.#state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return this.#state / 2_147_483_648;
  }

  /** Whether something is so that is so this often. */
  isSo(share: number): boolean {
    return this.chance() < share;
  }

  one<T>(list: readonly T[], fallback: T): T {
    return list[Math.floor(this.chance() * list.length)] ?? fallback;
  }

  purpose(): Purpose {
    return this.one(purposes, 'case-management');
  }

  day(from: number): Instant {
    const day = from + Math.floor(this.chance() * 700);
    return Instant.parse(new Date(Date.UTC(2029, 0, 1 + day, 9, 30)).toISOString());
  }

  /** So many of those that a purpose needs, or all of them; one in ten asks for anything. */
  categories(purpose: Purpose, least: number, most: number): DataCategory[] {
    const some = this.isSo(0.9) ? (neededFor.get(purpose) ?? categories) : categories;
    const wanted = Math.min(some.length, least + Math.floor(this.chance() * (most - least + 1)));
    const chosen = new Set<DataCategory>();
    while (chosen.size < wanted) chosen.add(this.one(some, 'identity'));
    return [...chosen];
  }

  /** Two or three, two and a half on average: nearly always some of those that were agreed. */
  wanted(purpose: Purpose, agreed: readonly DataCategory[]): DataCategory[] {
    const number = this.isSo(0.5) ? 2 : 3;
    const fitting = this.isSo(0.8) ? agreed.slice(0, number) : [];
    return fitting.length > 0 ? fitting : this.categories(purpose, number, number);
  }
}
