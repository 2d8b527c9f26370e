import {
  finish,
  isMedicine,
  knownIntake,
  mechanism,
  prepare,
  runPrepared,
  type WhatIfName,
  whatIfNames,
} from '../../../projection/index.ts';
import { BadInput, drugNames, IntegrationFailure } from '../../../remodeling/index.ts';
import { lookBack } from './lookBack.ts';
import type { Answers, Question, Read, Reply, Subject } from './messages.ts';
import { pack, unpack } from './pack.ts';

const hormonal = new Set<string>(['anastrozole', 'letrozole', 'exemestane', 'tamoxifen']);
const boneMedicines = new Set<string>(drugNames.filter((drug) => !hormonal.has(drug)));

/** A course as text that is the same for the same course, in whatever order its parts were written. */
const courseText = (course: unknown): string =>
  JSON.stringify(course, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** Everything that could be run, planned once; what would change nothing of the present course is not offered. */
function read({ record, asOf, years, intake }: Subject): Answers['read'] {
  const prepared = prepare(record, asOf, { years, intake: knownIntake({ intake }), whatIfs: whatIfNames });
  if ('refused' in prepared) return prepared;
  const present = courseText(prepared.runs[0]?.course);
  const taken = prepared.runs[0]?.course.therapies.find(
    ({ drug, fromMonth, toMonth }) => boneMedicines.has(drug) && fromMonth <= 0 && (toMonth ?? 1) > 0,
  );
  const offers = prepared.runs.slice(1).flatMap(({ name, course }): Read['offers'] => {
    const whatIf = name as WhatIfName;
    const medicine = isMedicine(whatIf);
    return courseText(course) === present || (medicine && taken) ? [] : [{ name: whatIf, medicine }];
  });
  return { prepared, offers, boneMedicine: taken?.drug };
}

function answer(question: Question): Answers[Question['ask']] {
  switch (question.ask) {
    case 'read':
      return read(question.subject);
    case 'run':
      return pack(runPrepared(question.prepared, question.from, question.to)[0]!);
    case 'finish':
      return finish(question.prepared, question.runs.map(unpack) as Parameters<typeof finish>[1]);
    case 'look back':
      return lookBack(question.subject.record, question.subject.asOf);
    case 'mechanism': {
      const { record, asOf, years, intake } = question.subject;
      return mechanism(record, asOf, { years, intake: knownIntake({ intake }) });
    }
  }
}

function replyTo(question: Question): Reply {
  try {
    return { answer: answer(question) };
  } catch (error) {
    if (error instanceof BadInput || error instanceof IntegrationFailure) return { trouble: error.message };
    throw error;
  }
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const reply = replyTo(data);
  const moved = data.ask === 'run' && 'answer' in reply ? [(reply.answer as Answers['run']).values.buffer] : [];
  postMessage(reply, { transfer: moved });
});
