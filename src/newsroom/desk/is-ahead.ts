/** Whether a date is more than a day ahead: a story that is planned, or somebody's slip of the year. */
export function isAhead(date: string): boolean {
  return Date.parse(date) > Date.now() + 24 * 60 * 60 * 1000;
}
