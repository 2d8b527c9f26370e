import { Label, Radio, RadioGroup, Text } from 'react-aria-components';

const steps = Array.from({ length: 11 }, (_, n) => n);

/** A ten-point scale, all of it in sight; nothing chosen beforehand. */
export function ZeroToTen({
  label,
  hint,
  value,
  onChange,
}: {
  label: string;
  hint?: string;
  value: number | undefined;
  onChange: (value: number) => void;
}) {
  return (
    <RadioGroup
      className="field"
      orientation="horizontal"
      value={value === undefined ? null : String(value)}
      onChange={(next) => onChange(Number(next))}
    >
      <Label>{label}</Label>
      {hint && (
        <Text slot="description" className="small quiet">
          {hint}
        </Text>
      )}
      <div className="zero-to-ten">
        {steps.map((n) => (
          <Radio key={n} value={String(n)} className="zero-to-ten-step">
            {n}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
