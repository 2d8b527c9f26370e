import {
  BadInput,
  type BonewiseRecord,
  badInput,
  type FactKind,
  factKinds,
  readJson,
  readRecord,
  today,
} from '../../record/index.ts';
import { type Io, readInput } from '../io.ts';
import { alone, writeWhole } from '../record-file.ts';
import { redFlagsOf, renderRedFlags } from '../render/red-flags.ts';

type Json = Record<string, unknown>;

/** A fact as it is to stand in the file, and how it reads. */
export interface Logged {
  kind: FactKind;
  fact: Json;
  says: string;
  /** Whether the record has it already; it is then left out. */
  known?: (record: BonewiseRecord) => boolean;
}

/** Options that every kind of entry takes. */
export interface When {
  date?: string | undefined;
  note?: string | undefined;
}

export const dated = ({ date, note }: When): { date: string; note?: string } => ({
  date: date ?? today(),
  ...(note ? { note } : {}),
});

/** A number from the command line. @throws BadInput */
export function readNumber(name: string, given: string): number {
  const value = Number(given);
  if (given.trim() === '' || !Number.isFinite(value)) throw badInput(name, given, 'a number');
  return value;
}

/**
 * Adds facts to a record file: the file is read, each fact put at the end of its list, the whole checked, and the file
 * replaced by one that is whole and on disk. Nothing else in it changes.
 * @throws BadInput when the file or a fact does not hold; then the file is as it was
 */
export async function logCommand(path: string, logged: Logged | readonly Logged[], io: Io): Promise<void> {
  if (path === '-') throw badInput('RECORD.json', '-', 'the name of a file, which is written to');
  await alone(path, async () => {
    const document = readJson(await readInput(path, io));
    const before = readRecord(document);
    const all = Array.isArray(logged) ? logged : [logged];
    const fresh = all.filter(({ known }) => !known?.(before));
    // A file of an older version is brought forward as a whole.
    const isCurrent = (document as Json).bonewise === before.bonewise;
    const after = fresh.reduce(withFact, (isCurrent ? document : before) as Json);
    if (fresh.length > 0) writeWhole(path, `${JSON.stringify(after, null, 2)}\n`);
    for (const { kind, says } of fresh) io.out(`Added to ${kind}: ${says}\n`);
    if (fresh.length < all.length) io.out(`There already: ${all.length - fresh.length}\n`);
    const flags = renderRedFlags(redFlagsOf(readRecord(after), today()), io);
    if (flags !== '') io.out(`\n${flags}\n`);
  });
}

/** The document with one fact more. @throws BadInput when it does not hold */
function withFact(base: Json, { kind, fact }: Logged): Json {
  const list = base[kind] ?? [];
  const index = Array.isArray(list) ? list.length : 0;
  const after = { ...base, [kind]: [...(list as unknown[]), fact] };
  try {
    readRecord(after);
  } catch (error) {
    throw error instanceof BadInput ? seenFrom(`${kind}[${index}]`, error) : error;
  }
  return after;
}

/** Problems of the new fact, named by what was typed and not by where it would have stood. */
const seenFrom = (prefix: string, { problems }: BadInput): BadInput =>
  new BadInput(
    problems.map((problem) => ({
      ...problem,
      path: problem.path.startsWith(`${prefix}.`) ? problem.path.slice(prefix.length + 1) : problem.path,
    })),
  );

/** `log R.json fact KIND --json FILE`, and the same for scans and all that has no words of its own. */
export async function factFromJson(kind: string, file: string, io: Io): Promise<Logged> {
  if (!Object.hasOwn(factKinds, kind)) throw badInput('KIND', kind, `one of ${Object.keys(factKinds).join(', ')}`);
  const fact = readJson(await readInput(file, io));
  if (typeof fact !== 'object' || fact === null || Array.isArray(fact))
    throw badInput('', fact, 'one fact, as an object');
  return { kind: kind as FactKind, fact: fact as Json, says: `the entry of ${String((fact as Json).date)}` };
}

/** `log R.json lab 25-oh-d 28 ng/mL`; "<5" keeps its sign. */
export function labFact(
  analyte: string,
  value: string,
  unit: string,
  options: When & { method?: string; fasting?: boolean },
): Logged {
  const [, comparator, figure] = /^([<>]?)\s*(.*)$/.exec(value)!;
  const fact = {
    ...dated(options),
    analyte,
    value: { value: readNumber('VALUE', figure!), unit },
    ...(comparator ? { comparator } : {}),
    ...(options.method ? { method: options.method } : {}),
    ...(options.fasting ? { fasting: true } : {}),
  };
  return { kind: 'labs', fact, says: `${analyte} ${value} ${unit} on ${fact.date}` };
}

/** `log R.json weight 64.5 kg` */
export function weightFact(value: string, unit: string, options: When): Logged {
  const fact = {
    ...dated(options),
    kind: 'weight',
    value: { value: readNumber('VALUE', value), unit: ucumWeight(unit) },
  };
  return { kind: 'measurements', fact, says: `${value} ${unit} on ${fact.date}` };
}

// What people type; UCUM writes pounds otherwise.
const ucumWeight = (unit: string): string => (/^(lb|lbs|pounds?)$/i.test(unit) ? '[lb_av]' : unit);

/** `log R.json symptom joint-pain --severity 4` */
export function symptomFact(symptom: string, options: When & { severity?: string; site?: string }): Logged {
  const { severity, site } = options;
  const fact = {
    ...dated(options),
    symptom,
    ...(severity === undefined ? {} : { severity: readNumber('--severity', severity) }),
    ...(site ? { site } : {}),
  };
  return { kind: 'symptoms', fact, says: `${symptom}${severity ? `, ${severity} of 10` : ''} on ${fact.date}` };
}

export interface SessionOptions extends When {
  minutes?: string;
  modality?: string;
  sets?: string;
  reps?: string;
  load?: string;
  rpe?: string;
  jumps?: string;
  painBefore?: string;
  painNextMorning?: string;
}

/** `log R.json session E37 --sets 3 --reps 10 --load 12`, or `session walking --minutes 30 --modality aerobic` */
export function sessionFact(exercise: string, options: SessionOptions): Logged {
  const { minutes, modality, sets, reps, load } = options;
  const optional = (name: string, option: string, given: string | undefined) =>
    given === undefined ? {} : { [name]: readNumber(option, given) };
  if (sets !== undefined && reps === undefined)
    throw badInput('--reps', undefined, 'repetitions, where --sets is given');
  const one = {
    ...(reps === undefined ? {} : { reps: readNumber('--reps', reps) }),
    ...(load === undefined ? {} : { load: { value: readNumber('--load', load), unit: 'kg' } }),
  };
  const fact = {
    ...dated(options),
    exercise,
    ...(modality ? { modality } : {}),
    ...(minutes === undefined ? {} : { duration: { value: readNumber('--minutes', minutes), unit: 'min' } }),
    ...(reps === undefined ? {} : { sets: Array.from({ length: readNumber('--sets', sets ?? '1') }, () => one) }),
    ...optional('rpe', '--rpe', options.rpe),
    ...optional('impacts', '--jumps', options.jumps),
    ...optional('painBefore', '--pain-before', options.painBefore),
    ...optional('painNextMorning', '--pain-next-morning', options.painNextMorning),
  };
  return { kind: 'training', fact, says: `${exercise}${minutes ? `, ${minutes} min` : ''} on ${fact.date}` };
}
