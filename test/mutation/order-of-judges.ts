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

  /** First what has noticed most for the time that it takes, and what has noticed it in the same file before all. */
  of(judges: readonly string[], mutatedFile: string): readonly string[] {
    const countIn = (place: string, judge: string): number => this.#noticed.get(place)?.get(judge) ?? 0;
    const cost = (judge: string): number =>
      (this.#milliseconds.get(judge) ?? 1) /
      (1 + 50 * countIn(mutatedFile, judge) + countIn(anywhere, judge));
    return [...judges].sort((one, other) => cost(one) - cost(other));
  }
}

const anywhere = '';
