import type { Problem } from '../../record/index.ts';
import { say } from '../i18n.ts';

/** Problems by the path of their field; `value.value` and `value.unit` belong to the field `value`. */
export type ProblemsAt = (path: string) => string | undefined;

export function problemsAt(problems: readonly Problem[]): ProblemsAt {
  return (path) => {
    const found = problems.find((p) => p.path === path || p.path === `${path}.value` || p.path === `${path}.unit`);
    return found && inWords(found);
  };
}

/** What was given and what is accepted, in a sentence. */
export function inWords({ given, accepted }: Problem): string {
  const nothing = given === 'nothing' || given === '""';
  return nothing
    ? say('form.needed', { accepted })
    : say('form.cannotBe', { given: given.replaceAll('"', ''), accepted });
}
