/** Bytes as text, and how they were read. A byte-order mark stays in the text, so that offsets hold for the file. */
export type DecodedText = {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** Nothing in the file says how it was written: this reading fits its bytes, but a person should look. */
  readonly guessed: boolean;
};

/** The bytes are no text. `message` says what they seem to be. */
export class NoText extends Error {
  override readonly name = 'NoText';
}

/** How much of a file is looked at to tell what it is. */
const sample = 8192;

/**
 * UTF-8, UTF-16 with or without its mark, otherwise windows-1252, which every byte sequence fits.
 *
 * @throws NoText for pictures, archives, documents of word processors and other binary files
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const kind = binaryKind(bytes);
  if (kind) throw new NoText(`this is ${kind}, not text`);
  if (startsWith(bytes, [0xff, 0xfe])) return decoded(bytes, 'utf-16le', false);
  if (startsWith(bytes, [0xfe, 0xff])) return decoded(bytes, 'utf-16be', false);
  const wide = wideEncoding(bytes);
  if (wide) return decoded(bytes, wide, true);
  const first = bytes.subarray(0, sample);
  if (first.includes(0)) throw new NoText('this is a binary file, not text');
  try {
    return plausible(decoded(bytes, 'utf-8', false));
  } catch (error) {
    if (error instanceof NoText) throw error;
    return plausible(decoded(bytes, 'windows-1252', true));
  }
}

function decoded(bytes: Uint8Array, encoding: DecodedText['encoding'], guessed: boolean): DecodedText {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8', ignoreBOM: true });
  return { text: decoder.decode(bytes), encoding, guessed };
}

/** Text holds hardly any control characters besides tabs and line ends. */
function plausible(result: DecodedText): DecodedText {
  const first = result.text.slice(0, sample);
  const controls = first.match(/(?![\t\n\r\f\v])\p{Cc}/gu)?.length ?? 0;
  if (controls > Math.max(4, first.length * 0.02)) throw new NoText('this is a binary file, not text');
  return result;
}

/** Western text in UTF-16 has a zero in nearly every second byte. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const first = bytes.subarray(0, sample);
  const zeros = [0, 0];
  first.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]! += 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = first.length * 0.35;
  if (odd > many && even < odd * 0.05) return 'utf-16le';
  if (even > many && odd < even * 0.05) return 'utf-16be';
  return undefined;
}

/** How files of other kinds begin. */
const beginnings: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46]],
  ['a Word document or an archive', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Word document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a picture', [0xff, 0xd8, 0xff]],
  ['a picture', [0x47, 0x49, 0x46, 0x38]],
  ['an archive', [0x1f, 0x8b]],
];

function binaryKind(bytes: Uint8Array): string | undefined {
  return beginnings.find(([, beginning]) => startsWith(bytes, beginning))?.[0];
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}
