/** In which order files of tests are asked about a mutant; who notices it, and whether anybody does, is the same in every order. */
export class OrderOfJudges {
  readonly #milliseconds = new Map<string, number>();
  readonly #noticed = new Map<string, Map<string, number>>();

  took(judge: string, milliseconds: number): void {
    this.#milliseconds.set(judge, milliseconds);
  }

  noticed(judge: string, mutatedFile: string): void {
    for (const place of [mutatedFile, anywhere]) {
      const noticed = this.#noticed.get(place) ?? new Map<string, number>();
      this.#noticed.set(place, noticed.set(judge, (noticed.get(judge) ?? 0) + 1));
    }
  }

  /**
   * First what has noticed most for the time that it takes, and before all what has noticed it in the same file, or bears its name;
   * nothing but a few of those before the one that `soon` names, if it is among them.
   */
  of(judges: readonly string[], mutatedFile: string, soon: string): readonly string[] {
    const named = stemsOf(mutatedFile);
    const countIn = (place: string, judge: string): number => this.#noticed.get(place)?.get(judge) ?? 0;
    const cost = (judge: string): number => {
      const akin = [...stemsOf(judge)].filter((stem) => named.has(stem)).length;
      const noticed = 50 * (countIn(mutatedFile, judge) + akin) + countIn(anywhere, judge);
      return (this.#milliseconds.get(judge) ?? 1) / (1 + noticed);
    };
    const costs = judges.map((judge) => ({ judge, cost: cost(judge) }));
    const order = costs.sort((one, other) => one.cost - other.cost).map(({ judge }) => judge);
    return order.indexOf(soon) < few
      ? order
      : [...order.slice(0, few), soon, ...order.slice(few).filter((one) => one !== soon)];
  }
}

const anywhere = '';
const few = 3;

/** The beginnings of the words in the name of a file: `near-misses.ts` and `near-miss-wording.test.ts` have two in common. */
function stemsOf(path: string): ReadonlySet<string> {
  const [name = ''] = path.slice(path.lastIndexOf('/') + 1).split('.');
  return new Set(
    name
      .split('-')
      .filter((word) => word.length >= stemLength)
      .map((word) => word.slice(0, stemLength)),
  );
}

const stemLength = 4;
