import { ToggleButton } from 'react-aria-components';
import { Check } from './icons.tsx';

/** A circle to tick off; its name says what is ticked. */
export function Tick({
  name,
  ticked,
  onChange,
}: {
  name: string;
  ticked: boolean;
  onChange: (ticked: boolean) => void;
}) {
  return (
    <ToggleButton className="tick" isSelected={ticked} onChange={onChange} aria-label={name}>
      <span className="tick-circle">{ticked && <Check size={20} />}</span>
    </ToggleButton>
  );
}
