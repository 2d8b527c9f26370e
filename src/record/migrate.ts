import { RECORD_VERSION } from './schema/record.ts';

type Json = Record<string, unknown>;

/**
 * Steps from one version of the record to the next, keyed by the version they start from. A step never drops a fact:
 * what it cannot place goes into a note.
 *
 * Version 0 was the format of the first drafts: bare lists under "facts", and `dob` for the birth date.
 */
const steps: Record<number, (old: Json) => Json> = {
  0: ({ facts, person, ...rest }) => {
    const { dob, ...who } = (person ?? {}) as Json;
    return {
      ...rest,
      ...((facts ?? {}) as Json),
      person: dob === undefined ? who : { birthDate: dob, ...who },
      bonewise: 1,
    };
  },
};

/** Brings an older document forward, one version at a time; newer or unknown versions are returned as they are. */
export function migrate(document: Json): Json {
  let now = document;
  while (typeof now.bonewise === 'number' && now.bonewise < RECORD_VERSION) {
    const step = steps[now.bonewise];
    if (!step) return now;
    now = step(now);
  }
  return now;
}
