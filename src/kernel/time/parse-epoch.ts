const zero = 48;
const plus = 43;
const hyphen = 45;
const point = 46;
const colon = 58;
const letterT = 84;
const letterZ = 90;

export const millisecondsOfDay = 86_400_000;
const millisecondsOfMinute = 60_000;

/**
 * Milliseconds since 1970 of an instant in the form in which nearly all are written, `2031-03-04T09:30:00Z` with or without
 * milliseconds or an offset; not a number for every other text. `Date.parse` knows more forms, costs several times as
 * much, and takes 30 February for a day in March.
 */
export function parseEpoch(text: string): number {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = twoDigits(text, 17);
  const isWritten =
    text.charCodeAt(4) === hyphen &&
    text.charCodeAt(7) === hyphen &&
    text.charCodeAt(10) === letterT &&
    text.charCodeAt(13) === colon &&
    text.charCodeAt(16) === colon;
  const isMoment = hour <= 23 && minute <= 59 && second <= 59;
  if (!isWritten || !isMoment || !isDay(year, month, day)) return Number.NaN;
  const hasFraction = text.charCodeAt(19) === point;
  const milliseconds = hasFraction ? digit(text, 20) * 100 + twoDigits(text, 21) : 0;
  if (milliseconds > 999) return Number.NaN;
  const ofDay = (hour * 60 + minute) * millisecondsOfMinute + second * 1000 + milliseconds;
  return daysBefore(year, month, day) * millisecondsOfDay + ofDay - offsetAt(text, hasFraction ? 23 : 19);
}

/** What `Z` or `+01:00` adds, if the text ends with it. */
function offsetAt(text: string, place: number): number {
  const letter = text.charCodeAt(place);
  if (letter === letterZ) return text.length === place + 1 ? 0 : Number.NaN;
  const sign = letter === plus ? 1 : letter === hyphen ? -1 : Number.NaN;
  const hours = twoDigits(text, place + 1);
  const minutes = twoDigits(text, place + 4);
  const isWritten = text.charCodeAt(place + 3) === colon && text.length === place + 6;
  return isWritten && hours <= 23 && minutes <= 59
    ? sign * (hours * 60 + minutes) * millisecondsOfMinute
    : Number.NaN;
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 100 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  if (month === 2) return day <= (isLeap(year) ? 29 : 28);
  return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since 1970. The year is taken to begin in March: then the leap day is its last, and months follow a line. */
function daysBefore(year: number, month: number, day: number): number {
  const begun = month > 2 ? year : year - 1;
  const monthsBefore = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(begun / 4) - Math.floor(begun / 100) + Math.floor(begun / 400);
  return begun * 365 + leapDays + Math.floor((monthsBefore * 153 + 2) / 5) + day - 719_469;
}

/** More than any number of two digits, for what is none. */
const noNumber = 100_000;

function twoDigits(text: string, place: number): number {
  return digit(text, place) * 10 + digit(text, place + 1);
}

function digit(text: string, place: number): number {
  const value = text.charCodeAt(place) - zero;
  return value >= 0 && value <= 9 ? value : noNumber;
}
