import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  alreadyLogged,
  describeImported,
  type ImportedSession,
  ImportFault,
  proposedFact,
  readActivityFile,
} from '../../loading/import/index.ts';
import { badInput, today } from '../../record/index.ts';
import { reasonOf } from '../io.ts';
import type { Logged } from './log.ts';

/**
 * `log R.json session --file walk.fit`: the sessions and steps of a FIT, TCX or GPX file. What the record has already is
 * left out. Days are those of the watch where the file says them, else of this machine's zone.
 * @throws BadInput when the file cannot be read or holds nothing
 */
export async function sessionsOfFile(path: string): Promise<Logged[]> {
  const sessions = await readSessions(path, bytesOf(path));
  return sessions.map((session) => {
    const fact = proposedFact(session, basename(path));
    return {
      kind: 'training',
      fact: { ...fact },
      says: `${describeImported(session)} on ${fact.date}`,
      known: ({ training }) => alreadyLogged(fact, training),
    };
  });
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw badInput('--file', path, `a file that can be read (${reasonOf(error)})`);
  }
}

async function readSessions(path: string, bytes: Uint8Array): Promise<ImportedSession[]> {
  try {
    return await readActivityFile(bytes, {
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      until: today(),
    });
  } catch (error) {
    throw error instanceof ImportFault
      ? badInput('--file', `${basename(path)}: ${error.given}`, error.accepted)
      : error;
  }
}
