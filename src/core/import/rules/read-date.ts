import { isOutlet } from '#core/import/words/outlets.ts';
import { dateLabels, months, updateLabels, weekdays, zones } from '#core/import/words/calendar.ts';

/** A date as a line gives it; `time` and `zone` only when it says them. */
export type WrittenDate = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday?: number;
  readonly time?: string;
  readonly zone?: string;
  /** The date of a later change, not of publishing. */
  readonly isUpdate: boolean;
};

type Found = { -readonly [key in keyof WrittenDate]: WrittenDate[key] };

/** Date lines are short. */
const longest = 100;

/**
 * The date that a line consists of, with nothing else in it but a label or an outlet:
 *
 *     Kamis, 09 Nov 2023 10:15 WIB
 *     Kompas.com - 09/11/2023, 10:15 WIB
 *     Published: November 9, 2023 at 10:15 AM GMT
 */
export function dateIn(line: string): WrittenDate | undefined {
  if (line.length > longest || !/\d{4}/.test(line)) return undefined;
  const found: Found = { year: 0, month: 0, day: 0, isUpdate: false };
  let rest = ` ${line.replace(/^[\w. ]{2,24}?(?=\s+[-–—]\s)/, (head) => (isOutlet(head.trim()) ? '' : head))} `;
  const take = (pattern: RegExp, use: (match: RegExpExecArray) => boolean): void => {
    const match = pattern.exec(rest);
    if (match && use(match)) rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
  };
  const day = (year: string, month: number | undefined, date: string): boolean => {
    if (month === undefined || month < 1 || month > 12) return false;
    Object.assign(found, { year: Number(year), month, day: Number(date) });
    return true;
  };
  const named = (word: string) => months.get(word.toLowerCase().replace(/\.$/, ''));
  take(/\b(\d{4})-(\d{2})-(\d{2})(?:T(?=\d))?/, ([, y, m, d]) => day(y!, Number(m), d!));
  if (!found.year) take(/\b(\d{1,2})[\s-](\p{L}{3,9}\.?)[\s,-]+(\d{4})\b/u, ([, d, m, y]) => day(y!, named(m!), d!));
  if (!found.year)
    take(/(?<!\p{L})(\p{L}{3,9}\.?)\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})\b/u, ([, m, d, y]) => day(y!, named(m!), d!));
  // Day first, as both Indonesia and Britain write it; 11/23/2023 is then no date.
  if (!found.year) take(/\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/, ([, d, m, y]) => day(y!, Number(m), d!));
  if (!exists(found)) return undefined;
  take(/\b(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?\s*([ap])?\.?(?:m\b\.?)?/i, ([whole, hour, minute, half]) => {
    const hours = (Number(hour) % (half ? 12 : 24)) + (half?.toLowerCase() === 'p' ? 12 : 0);
    if (Number(minute) > 59 || (half === undefined && /m\b/i.test(whole))) return false;
    found.time = `${String(hours).padStart(2, '0')}:${minute}`;
    return true;
  });
  take(/(?:gmt|utc)?([+-]\d{2}):?(\d{2})(?=\s)/i, ([, hours, minutes]) => {
    found.zone = `${hours}:${minutes}`;
    return true;
  });
  for (const word of rest.split(/[^\p{L}\d'’]+/u)) {
    const lower = word.toLowerCase();
    if (lower === '' || lower === 'z') continue;
    if (weekdays.has(lower)) found.weekday = weekdays.get(lower)!;
    else if (zones.has(lower)) found.zone ??= zones.get(lower)!;
    else if (updateLabels.has(lower)) found.isUpdate = true;
    else if (!dateLabels.has(lower)) return undefined;
  }
  if (/\dZ\s*$/.test(line)) found.zone ??= '+00:00';
  return found;
}

function exists({ year, month, day }: WrittenDate): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1600 && year < 2200;
}

/** The weekday that the date really has. */
export function weekdayOf({ year, month, day }: WrittenDate): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
