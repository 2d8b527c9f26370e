import { badInput } from '../../record/index.ts';
import type { Io } from '../io.ts';
import { UsageFault } from '../io.ts';
import {
  factFromJson,
  type Logged,
  labFact,
  type SessionOptions,
  sessionFact,
  symptomFact,
  weightFact,
} from './log.ts';
import type { FoodOptions } from './log-food.ts';

export type LogOptions = FoodOptions &
  SessionOptions & {
    json?: string;
    method?: string;
    fasting?: boolean;
    severity?: string;
    site?: string;
    file?: string;
  };

interface Words {
  /** How many words are needed, and how they read in the message. */
  needs: [least: number, most: number, example: string];
  fact(words: string[], options: LogOptions, io: Io): Logged | Promise<Logged | Logged[]>;
}

const kinds: Record<string, Words> = {
  food: {
    needs: [1, 20, 'food "greek yogurt" --grams 170'],
    fact: async (words, options) => (await import('./log-food.ts')).foodFact(words.join(' '), options),
  },
  lab: {
    needs: [3, 3, 'lab 25-oh-d 28 ng/mL'],
    fact: ([analyte, value, unit], options) => labFact(analyte!, value!, unit!, options),
  },
  weight: {
    needs: [1, 2, 'weight 64.5 kg'],
    fact: ([value, unit = 'kg'], options) => weightFact(value!, unit, options),
  },
  symptom: {
    needs: [1, 20, 'symptom joint-pain --severity 4'],
    fact: (words, options) => symptomFact(words.join(' '), options),
  },
  session: {
    needs: [0, 20, 'session walking --minutes 30, or session --file walk.fit'],
    fact: async (words, options) => {
      if (options.file !== undefined) return (await import('./log-activity.ts')).sessionsOfFile(options.file);
      if (words.length === 0) throw new UsageFault('log session: got nothing; accepted: what was done, or --file FILE');
      return sessionFact(words.join(' '), options);
    },
  },
  scan: {
    needs: [0, 0, 'scan --json scan.json'],
    fact: (_words, options, io) => factFromJson('scans', neededFile(options), io),
  },
  fact: {
    needs: [1, 1, 'fact medicines --json medicine.json'],
    fact: ([kind], options, io) => factFromJson(kind!, neededFile(options), io),
  },
};

function neededFile({ json }: LogOptions): string {
  if (json === undefined) throw badInput('--json', undefined, 'a file with the entry as JSON, or - for standard input');
  return json;
}

/** The facts that the words of `bonewise log RECORD.json KIND WORDS` make. @throws BadInput, UsageFault */
export async function loggedOf(kind: string, words: string[], options: LogOptions, io: Io): Promise<Logged | Logged[]> {
  const known = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!known) throw badInput('KIND', kind, `one of ${Object.keys(kinds).join(', ')}`);
  const [least, most, example] = known.needs;
  if (words.length < least || words.length > most) {
    const given = words.length === 0 ? 'nothing' : words.join(' ');
    throw new UsageFault(`log ${kind}: got ${given}; accepted: bonewise log RECORD.json ${example}`);
  }
  return known.fact(words, options, io);
}
