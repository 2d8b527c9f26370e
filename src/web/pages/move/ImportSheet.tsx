import { useState } from 'react';
import { Button, Checkbox, FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ProposedFact } from '../../../loading/import/facts.ts';
import { today } from '../../../record/index.ts';
import { Check } from '../../components/icons.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { longDay } from '../../format/dates.ts';
import { say } from '../../i18n.ts';
import { factOf } from '../../state/changes.ts';
import { freshOf } from '../../state/moves.ts';
import { useSession } from '../../state/session.tsx';

interface Proposal {
  fact: ProposedFact;
  words: string;
}

/** What a file says, in words and as facts. The readers are fetched only now. @throws Error that says why not */
async function proposalsOf(file: File): Promise<Proposal[]> {
  const { readActivityFile, proposedFact, describeImported, ImportFault } = await import(
    '../../../loading/import/index.ts'
  );
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const sessions = await readActivityFile(bytes, {
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      until: today(),
    });
    return sessions.map((one) => ({ fact: proposedFact(one, file.name), words: describeImported(one) }));
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    throw new Error(say('import.refused', { given: error.given, accepted: error.accepted }));
  }
}

/** Sessions and steps out of a file of a watch or app; each is shown before it is taken over. */
export function ImportSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { record, change } = useSession();
  const [found, setFound] = useState<Proposal[]>();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [trouble, setTrouble] = useState<string>();
  const choose = async (files: FileList | null): Promise<void> => {
    const file = files?.[0];
    if (!file) return;
    setTrouble(undefined);
    setFound(undefined);
    setLeft(new Set());
    try {
      setFound(await proposalsOf(file));
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
  };
  const fresh = found
    ? new Set(
        freshOf(
          record,
          found.map(({ fact }) => fact),
        ),
      )
    : new Set<ProposedFact>();
  const wanted = (found ?? []).filter(({ fact }, i) => fresh.has(fact) && !left.has(i));
  const take = (): void => {
    const add = wanted.map(({ fact }) => ({ kind: 'training' as const, fact: factOf('training', fact) }));
    change({ add }, t('import.kept', { count: add.length }));
    onClose();
  };
  return (
    <Sheet title={t('move.fromFile')} open onClose={onClose}>
      <p>{t('import.intro')}</p>
      <FileTrigger acceptedFileTypes={['.fit', '.tcx', '.gpx']} onSelect={(files) => void choose(files)}>
        <Button className="button">{t('import.choose')}</Button>
      </FileTrigger>
      {trouble && (
        <p role="alert" className="amber-text">
          {trouble}
        </p>
      )}
      {found && (
        <ul className="stack tight">
          {found.map(({ fact, words }, i) => (
            <li key={`${fact.date}${fact.time}${words}`}>
              {fresh.has(fact) ? (
                <Checkbox
                  className="choice-option"
                  isSelected={!left.has(i)}
                  onChange={(on) => setLeft(new Set(on ? [...left].filter((n) => n !== i) : [...left, i]))}
                >
                  {({ isSelected }) => (
                    <>
                      <span className="check-box">{isSelected && <Check size={18} />}</span>
                      <span>
                        {words}
                        <span className="small quiet choice-hint">{longDay(fact.date)}</span>
                      </span>
                    </>
                  )}
                </Checkbox>
              ) : (
                <p className="small quiet">{t('import.known', { words, day: longDay(fact.date) })}</p>
              )}
            </li>
          ))}
        </ul>
      )}
      {found && (
        <Button className="button primary" isDisabled={wanted.length === 0} onPress={take}>
          {t('import.take', { count: wanted.length })}
        </Button>
      )}
    </Sheet>
  );
}
