import { momentOf } from '#core/import/rules/lift-dates.ts';
import { languages, type Language } from '#core/story/language.ts';
import { UsageError } from './command.ts';

export function languageOption(value: string | undefined): Language | undefined {
  if (value === undefined) return undefined;
  const language = languages.find((one) => one === value);
  if (!language) throw new UsageError(`--language is ${languages.join(' or ')}, not "${value}"`);
  return language;
}

/** `2023-11-09`, `2023-11-09T19:30` and `2023-11-09T19:30:00+07:00` as ISO 8601 with an offset. */
export function dateOption(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const [, day = '', time, seconds, zone] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(value) ?? [];
  const date = momentOf(day, time, zone, seconds);
  const exists = !Number.isNaN(Date.parse(date)) && dayExists(day);
  if (!exists) throw new UsageError(`--date wants a day like 2023-11-09 or 2023-11-09T19:30+07:00, not "${value}"`);
  return date;
}

/** Programs read 30 February as a day in March. */
function dayExists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
