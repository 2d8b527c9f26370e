import { useCallback, useMemo } from 'react';
import { searchExercises } from '../../loading/index.ts';
import { exerciseName, movesOf } from '../state/moves.ts';
import { useSession } from '../state/session.tsx';
import { Lookup, type LookupHit } from './Lookup.tsx';

const MOST_HITS = 8;

/** Type-ahead over the exercises that this person may do; what is held back is not offered here either. */
export function ExerciseLookup({
  label,
  hint,
  value,
  onChange,
}: {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const { record, asOf, assessment } = useSession();
  const { restrictions, options } = useMemo(() => movesOf(record, asOf, assessment), [record, asOf, assessment]);
  const search = useCallback(
    (text: string): LookupHit[] =>
      text.trim() === ''
        ? []
        : searchExercises(text, restrictions, options)
            .slice(0, MOST_HITS)
            .map(({ id, name }) => ({ key: id, label: name })),
    [restrictions, options],
  );
  return (
    <Lookup
      label={label}
      hint={hint}
      value={value}
      onChange={onChange}
      search={search}
      writes="key"
      labelOf={exerciseName}
    />
  );
}
