import { usePreferences } from '#reader/ui/preferences.ts';
import type { Cell } from './accuracy-table.tsx';
import { accuracyWords } from './accuracy-words.ts';

/** The words of the page, and how it writes figures, in the language of the interface. */
export function useFigures() {
  const { language } = usePreferences();
  const own = accuracyWords[language];
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const number = new Intl.NumberFormat(language);
  return {
    own,
    percent,
    number,
    /** An interval; one figure where both ends are shown alike. */
    range: (low: number, high: number): string =>
      percent.format(low) === percent.format(high) ? percent.format(low) : percent.formatRange(low, high),
    /** A share with nothing to say of it. */
    share: (value: number): Cell => ({ value: percent.format(value), notes: [] }),
    /** So many of so many. */
    count: (some: number, of: number): Cell => ({ value: number.format(some), notes: [own.of(number.format(of))] }),
  };
}
