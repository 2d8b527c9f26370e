import { Label, Radio, RadioGroup } from 'react-aria-components';

interface Props {
  label: string;
  /** The word under the label: what was chosen, or that nothing was said yet. */
  word: string;
  /** Words of the steps, least first; each is the name of its circle. */
  steps: readonly string[];
  value: number | undefined;
  onChange: (step: number) => void;
}

/** Circles of growing size in targets of 48; no default; each tap is an answer. */
export function Scale({ label, word, steps, value, onChange }: Props) {
  return (
    <RadioGroup
      className="scale"
      orientation="horizontal"
      value={value === undefined ? null : String(value)}
      onChange={(step) => onChange(Number(step))}
    >
      <div className="scale-words">
        <Label>{label}</Label>
        <span className="small quiet">{word}</span>
      </div>
      <div className="scale-circles">
        {steps.map((step, i) => (
          <Radio key={step} value={String(i)} className="scale-step" aria-label={step}>
            <span className={`scale-circle size-${i}`} />
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
