/**
 * A date whose own fields are those of UTC, so that the machine’s zone has no say. date-fns reads and writes a date’s own
 * fields, and makes every other date of the kind that it is given. Its `TZDate` is no substitute: even in UTC it sets fields
 * by way of the machine’s zone, which goes wrong where that zone once changed its clocks, and costs ten times as much.
 */
export class UtcDate extends Date {
  /** Of a moment only: fields that are given one by one would be the machine’s. */
  constructor(moment: Date | number | string) {
    super(moment);
  }

  override getTimezoneOffset(): number {
    return 0;
  }

  override getFullYear(): number {
    return this.getUTCFullYear();
  }

  override getMonth(): number {
    return this.getUTCMonth();
  }

  override getDate(): number {
    return this.getUTCDate();
  }

  override getDay(): number {
    return this.getUTCDay();
  }

  override getHours(): number {
    return this.getUTCHours();
  }

  override getMinutes(): number {
    return this.getUTCMinutes();
  }

  override getSeconds(): number {
    return this.getUTCSeconds();
  }

  override getMilliseconds(): number {
    return this.getUTCMilliseconds();
  }

  override setFullYear(...fields: Parameters<Date['setUTCFullYear']>): number {
    return this.setUTCFullYear(...fields);
  }

  override setMonth(...fields: Parameters<Date['setUTCMonth']>): number {
    return this.setUTCMonth(...fields);
  }

  override setDate(day: number): number {
    return this.setUTCDate(day);
  }

  override setHours(...fields: Parameters<Date['setUTCHours']>): number {
    return this.setUTCHours(...fields);
  }

  override setMinutes(...fields: Parameters<Date['setUTCMinutes']>): number {
    return this.setUTCMinutes(...fields);
  }

  override setSeconds(...fields: Parameters<Date['setUTCSeconds']>): number {
    return this.setUTCSeconds(...fields);
  }

  override setMilliseconds(milliseconds: number): number {
    return this.setUTCMilliseconds(milliseconds);
  }
}
