import { useEffect, useMemo, useRef, useState } from 'react';
import { Button, Switch } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { HONEST } from '../../../loading/index.ts';
import type { TrainingSession } from '../../../plan/types.ts';
import { Drawing } from '../../components/Drawing.tsx';
import { ZeroToTen } from '../../components/ZeroToTen.tsx';
import { allAsPlanned, type Done, type How } from '../../state/moves.ts';
import { draftOfDone, type EntryDraft } from '../move/draft.ts';
import { SessionForm } from '../move/SessionForm.tsx';
import { Countdown } from './Countdown.tsx';
import { cue, readySound, useWakeLock } from './cues.ts';
import { keepPlaying, playingOf } from './kept.ts';
import { nextExercise, type PlayStep, setsDone, stepsOf } from './steps.ts';

interface Props {
  /** Person, day and kind: under this name the place is kept. */
  name: string;
  session: TrainingSession;
  /** kg or [lb_av]. */
  unit: string;
  onSave: (done: Done[], how: How) => void;
}

/** A session to follow: before, set by set with rests, and how it was. Needs no network. */
export function Player({ name, session, unit, onSave }: Props) {
  const steps = useMemo(() => stepsOf(session), [session]);
  const [before] = useState(() => playingOf(name));
  const [at, setAt] = useState(before?.at);
  const [done, setDone] = useState<ReadonlySet<number>>(() => new Set(before?.done));
  const [pain, setPain] = useState(before?.pain);
  const [sound, setSound] = useState(true);
  useEffect(() => {
    if (at !== undefined) keepPlaying({ session: name, at, done: [...done], pain });
  }, [name, at, done, pain]);
  useWakeLock(at !== undefined && at < steps.length);
  const goTo = (next: number): void => {
    setAt(next);
    window.scrollTo(0, 0);
  };
  if (at === undefined) {
    const start = (): void => {
      readySound();
      goTo(0);
    };
    return <Before session={session} pain={pain} onPain={setPain} sound={sound} onSound={setSound} onStart={start} />;
  }
  const step = steps[at];
  if (!step) {
    const save: Props['onSave'] = (all, how) => {
      keepPlaying(undefined);
      onSave(all, how);
    };
    return <After session={session} done={setsDone(steps, done)} pain={pain} unit={unit} onSave={save} />;
  }
  const finish = (): void => {
    setDone(new Set([...done, at]));
    goTo(at + 1);
  };
  return (
    <Step
      key={at}
      step={step}
      place={at}
      steps={steps}
      sound={sound}
      onDone={step.is === 'rest' ? () => goTo(at + 1) : finish}
      onBack={at > 0 ? () => goTo(at - (steps[at - 1]?.is === 'rest' && at > 1 ? 2 : 1)) : undefined}
      onSkip={() => goTo(nextExercise(steps, at))}
      onEnd={() => goTo(steps.length)}
    />
  );
}

/** A heading that has the focus when it appears, so that each step is read out. */
function Heading({ children }: { children: string }) {
  const here = useRef<HTMLHeadingElement>(null);
  useEffect(() => here.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={here} tabIndex={-1}>
      {children}
    </h1>
  );
}

function Before({
  session,
  pain,
  onPain,
  sound,
  onSound,
  onStart,
}: {
  session: TrainingSession;
  pain: number | undefined;
  onPain: (pain: number) => void;
  sound: boolean;
  onSound: (on: boolean) => void;
  onStart: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="stack player">
      <h1>{t('move.session', { kind: session.kind, minutes: session.minutes })}</h1>
      <ol className="rows">
        {session.exercises.map(({ id, name, dose }) => (
          <li key={id}>
            <p>{name}</p>
            <p className="small quiet">{dose}</p>
          </li>
        ))}
      </ol>
      <p>{t('player.warmUp')}</p>
      <ZeroToTen label={t('log.painBefore')} hint={t('log.painHint')} value={pain} onChange={onPain} />
      {pain !== undefined && pain > 5 && (
        <p role="status" className="amber-text">
          {t('player.sore')}
        </p>
      )}
      <Switch className="switch" isSelected={sound} onChange={onSound}>
        <span className="switch-track" aria-hidden="true" />
        {t('player.sound')}
      </Switch>
      <p className="small quiet">{HONEST.stop}</p>
      <Button className="button primary wide" onPress={onStart}>
        {t('player.start')}
      </Button>
    </div>
  );
}

interface StepProps {
  step: PlayStep;
  place: number;
  steps: readonly PlayStep[];
  sound: boolean;
  onDone: () => void;
  onBack: (() => void) | undefined;
  onSkip: () => void;
  onEnd: () => void;
}

function Step({ step, place, steps, sound, onDone, onBack, onSkip, onEnd }: StepProps) {
  const { t } = useTranslation();
  const work = steps.filter(({ is }) => is === 'work').length;
  const reached = steps.slice(0, place + 1).filter(({ is }) => is === 'work').length;
  const shown = step.is === 'work' ? step.exercise : step.next;
  const press = (): void => {
    // A page that came back goes on without having passed Start.
    readySound();
    cue({ sound, hertz: 660, seconds: 0.12 });
    onDone();
  };
  return (
    <div className="stack player">
      <p className="small quiet">{t('player.place', { reached, work })}</p>
      <Heading>{step.is === 'work' ? step.exercise.name : t('player.rest')}</Heading>
      {step.is === 'rest' && <p>{t('player.next', { name: step.next.name })}</p>}
      <Drawing id={shown.id} large />
      {step.is === 'work' ? (
        <Work step={step} sound={sound} onEnd={onDone} />
      ) : (
        <Countdown seconds={step.seconds} sound={sound} going onEnd={onDone} />
      )}
      <Button className="button primary wide" onPress={press}>
        {t(step.is === 'work' ? 'player.done' : 'player.skipRest')}
      </Button>
      <details className="more">
        <summary>{t('player.how')}</summary>
        <ol className="steps">
          {shown.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </details>
      <div className="row">
        {onBack && (
          <Button className="link" onPress={onBack}>
            {t('app.back')}
          </Button>
        )}
        <Button className="link" onPress={onSkip}>
          {t('player.skip')}
        </Button>
        <Button className="link" onPress={onEnd}>
          {t('player.end')}
        </Button>
      </div>
    </div>
  );
}

function Work({ step, sound, onEnd }: { step: PlayStep & { is: 'work' }; sound: boolean; onEnd: () => void }) {
  const { t } = useTranslation();
  const { reps, impacts, seconds, holdSeconds, set, sets } = step;
  return (
    <>
      <p className="lead">
        {[
          ...(sets > 1 ? [t('player.set', { set, sets })] : []),
          ...(reps
            ? [
                reps[0] === reps[1]
                  ? t('player.times', { n: reps[0] })
                  : t('player.span', { low: reps[0], high: reps[1] }),
              ]
            : []),
          ...(impacts === undefined ? [] : [t('player.landings', { count: impacts })]),
          ...(holdSeconds && reps ? [t('player.hold', { seconds: holdSeconds })] : []),
        ].join(', ')}
      </p>
      {seconds !== undefined && <Countdown seconds={seconds} sound={sound} going={false} onEnd={onEnd} />}
      <p className="small quiet">{step.exercise.dose}</p>
    </>
  );
}

/** The form at the end: sets that were pressed are filled in, exercises that were not are left out. */
function After({
  session,
  done,
  pain,
  unit,
  onSave,
}: {
  session: TrainingSession;
  done: ReadonlyMap<string, number>;
  pain: number | undefined;
  unit: string;
  onSave: Props['onSave'];
}) {
  const { t } = useTranslation();
  const first = allAsPlanned(session).map((planned): EntryDraft => {
    const count = done.get(planned.exercise) ?? 0;
    const sets = planned.sets?.slice(0, Math.max(1, count));
    return draftOfDone(planned.exercise, { ...planned, ...(sets ? { sets } : {}) }, count > 0);
  });
  return (
    <div className="stack player">
      <Heading>{t('log.howWasIt')}</Heading>
      <p className="quiet">{t('player.after')}</p>
      <SessionForm first={first} unit={unit} painBefore={pain} onSave={onSave} />
    </div>
  );
}
