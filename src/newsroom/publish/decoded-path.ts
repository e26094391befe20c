/** A path as it is written in an address, in plain letters; undefined where it is no such thing: `%E0%A4`. */
export function decodedPath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
