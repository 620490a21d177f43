const zero = 48;
const nine = 57;

/**
 * Milliseconds since 1970 of an instant in the form in which nearly all are written, `2031-03-04T09:30:00Z` with or without
 * milliseconds or an offset; not a number for every other text. `Date.parse` knows more forms, costs several times as
 * much, and takes 30 February for a day in March.
 */
export function writtenEpoch(text: string): number {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = twoDigits(text, 17);
  const isWritten =
    text[4] === '-' && text[7] === '-' && text[10] === 'T' && text[13] === ':' && text[16] === ':';
  const isMoment = month >= 1 && month <= 12 && day >= 1 && hour <= 23 && minute <= 59 && second <= 59;
  if (!isWritten || !isMoment || !(year >= 100) || day > lengthOf(month, year)) return Number.NaN;
  const hasFraction = text[19] === '.';
  const milliseconds = hasFraction ? digit(text, 20) * 100 + twoDigits(text, 21) : 0;
  const moment = Date.UTC(year, month - 1, day, hour, minute, second, milliseconds);
  return moment - offsetAt(text, hasFraction ? 23 : 19);
}

const millisecondsOfMinute = 60_000;

/** What `Z` or `+01:00` adds, if the text ends with it. */
function offsetAt(text: string, place: number): number {
  const sign = text[place];
  if (sign === 'Z') return text.length === place + 1 ? 0 : Number.NaN;
  const hours = twoDigits(text, place + 1);
  const minutes = twoDigits(text, place + 4);
  const isWritten = (sign === '+' || sign === '-') && text[place + 3] === ':' && text.length === place + 6;
  if (!isWritten || !(hours <= 23 && minutes <= 59)) return Number.NaN;
  return (sign === '+' ? 1 : -1) * (hours * 60 + minutes) * millisecondsOfMinute;
}

function lengthOf(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function twoDigits(text: string, place: number): number {
  return digit(text, place) * 10 + digit(text, place + 1);
}

function digit(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return code >= zero && code <= nine ? code - zero : Number.NaN;
}
