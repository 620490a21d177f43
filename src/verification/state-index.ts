/**
 * Finds a state by its two numbers, position and milestones, and numbers new ones from 0: an open-addressing table of
 * integers, because programmes can have hundreds of thousands of states and every event of every state asks it.
 */
export class StateIndex {
  readonly positions: number[] = [];
  readonly milestones: number[] = [];
  #slots = new Int32Array(1 << 12).fill(-1);

  /** The number of a state; it is new if it is the last one. */
  numberOf(position: number, milestones: number): number {
    const found = this.#slotOf(position, milestones);
    const known = this.#slots[found] ?? -1;
    if (known >= 0) return known;
    const added = this.positions.length;
    this.#slots[found] = added;
    this.positions.push(position);
    this.milestones.push(milestones);
    if (this.positions.length * 2 > this.#slots.length) this.#grow();
    return added;
  }

  /** The number of a state that is known; nothing for another. */
  find(position: number, milestones: number): number | undefined {
    const known = this.#slots[this.#slotOf(position, milestones)] ?? -1;
    return known >= 0 ? known : undefined;
  }

  #slotOf(position: number, milestones: number): number {
    const last = this.#slots.length - 1;
    const mixed = Math.imul(Math.imul(position, 0x9e3779b1) ^ milestones, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & last;
    for (let known = this.#slots[slot] ?? -1; known >= 0; known = this.#slots[slot] ?? -1) {
      if (this.positions[known] === position && this.milestones[known] === milestones) break;
      slot = (slot + 1) & last;
    }
    return slot;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    for (const [number, position] of this.positions.entries()) {
      this.#slots[this.#slotOf(position, this.milestones[number] ?? 0)] = number;
    }
  }
}
