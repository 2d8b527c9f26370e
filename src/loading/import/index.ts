// Import: sessions, strength sets and steps from the files that watches and apps write (FIT, TCX, GPX).
// Pure: bytes in, proposals out; nothing is logged until the person has agreed. Apart from the room's index, so that the
// page loads the two parsers only when a file is chosen.
import { readFit } from './fit.ts';
import { readGpx } from './gpx.ts';
import { readTcx } from './tcx.ts';
import { type ImportedSession, ImportFault, type ImportOptions } from './types.ts';

export { alreadyLogged, describeImported, proposedFact } from './facts.ts';
export { type ImportedSession, ImportFault, type ImportOptions } from './types.ts';

/** A day-long track with a point a second is about 15 MB as GPX. */
const LARGEST_BYTES = 50_000_000;
const MINUTES_OF_DAY = 1440;
const ACCEPTED = 'a FIT, TCX or GPX file, as a watch or a sports app saves it';

/**
 * What a file of a watch or app holds, told by its content and not its name.
 * @throws ImportFault saying what was given and what is accepted
 */
export async function readActivityFile(bytes: Uint8Array, options: ImportOptions): Promise<ImportedSession[]> {
  if (bytes.byteLength === 0) throw new ImportFault('an empty file', ACCEPTED);
  if (bytes.byteLength > LARGEST_BYTES) {
    throw new ImportFault(`a file of ${Math.round(bytes.byteLength / 1e6)} MB`, `${ACCEPTED}, up to 50 MB`);
  }
  const sessions = await readByContent(bytes, options);
  const tooLong = sessions.find((s) => (s.minutes ?? 0) > MINUTES_OF_DAY);
  if (tooLong) {
    throw new ImportFault(
      `a session of ${Math.round((tooLong.minutes ?? 0) / 60)} hours on ${tooLong.date}`,
      'sessions of up to 24 hours',
    );
  }
  const { until } = options;
  const toCome = until === undefined ? undefined : sessions.find(({ date }) => date > until);
  if (toCome) throw new ImportFault(`a session on ${toCome.date}, a day to come`, `days up to ${until}`);
  return [...sessions].sort((a, b) => `${a.date} ${a.time ?? ''}`.localeCompare(`${b.date} ${b.time ?? ''}`));
}

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.slice(from, to));

async function readByContent(bytes: Uint8Array, options: ImportOptions): Promise<ImportedSession[]> {
  // FIT protocol: ".FIT" stands at bytes 8 to 11 of the header.
  if (ascii(bytes, 8, 12) === '.FIT') return readFit(bytes, options);
  const text = new TextDecoder().decode(bytes);
  const root = /<(?:\w+:)?(TrainingCenterDatabase|gpx)[\s>]/.exec(text.slice(0, 5000))?.[1];
  if (root === 'gpx') return readGpx(text, options);
  if (root === 'TrainingCenterDatabase') return readTcx(text, options);
  if (ascii(bytes, 0, 2) === 'PK') throw new ImportFault('a zip archive', `${ACCEPTED}, unpacked`);
  const start = text.slice(0, 30).replaceAll(/\s+/g, ' ').trim();
  throw new ImportFault(`a file that begins with "${start}"`, ACCEPTED);
}
