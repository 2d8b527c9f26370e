import type { AnswerTo, Question, Reply } from './messages.ts';

interface Waiting {
  question: Question;
  resolve: (answer: never) => void;
  reject: (error: Error) => void;
}

interface Hand {
  worker: Worker;
  busy: Waiting | undefined;
}

const HANDS = 2;

/** Two workers and the questions that wait for them, in turn; a question that nobody wants any more is dropped. */
export class Workers {
  readonly #hands: Hand[];
  #waiting: Waiting[] = [];

  constructor(make: () => Worker) {
    this.#hands = Array.from({ length: HANDS }, () => {
      const hand: Hand = { worker: make(), busy: undefined };
      hand.worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.#done(hand, data));
      hand.worker.addEventListener('error', (event) => this.#done(hand, { trouble: event.message }));
      return hand;
    });
  }

  ask<Q extends Question>(question: Q): Promise<AnswerTo<Q>> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ question, resolve, reject });
      this.#next();
    });
  }

  /** Drops what has not been begun. */
  drop(): void {
    for (const { reject } of this.#waiting.splice(0)) reject(new Dropped());
  }

  close(): void {
    this.drop();
    for (const { worker } of this.#hands) worker.terminate();
  }

  #done(hand: Hand, reply: Reply): void {
    const { busy } = hand;
    hand.busy = undefined;
    if ('answer' in reply) busy?.resolve(reply.answer as never);
    else busy?.reject(new Error(reply.trouble));
    this.#next();
  }

  #next(): void {
    for (const hand of this.#hands) {
      if (hand.busy) continue;
      const waiting = this.#waiting.shift();
      if (!waiting) return;
      hand.busy = waiting;
      hand.worker.postMessage(waiting.question);
    }
  }
}

/** A question was given up before its turn came. */
export class Dropped extends Error {}
