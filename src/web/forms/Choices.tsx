import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { Check } from '../components/icons.tsx';
import { wordFor } from '../i18n.ts';

interface Props {
  label: string;
  options: readonly string[];
  value: string[];
  onChange: (value: string[]) => void;
  error?: string | undefined;
}

/** Any number of a few. */
export function Choices({ label, options, value, onChange }: Props) {
  return (
    <CheckboxGroup className="field choice" value={value} onChange={onChange}>
      <Label>{label}</Label>
      <div className="choice-options">
        {options.map((option) => (
          <Checkbox key={option} value={option} className="choice-option">
            {({ isSelected }) => (
              <>
                <span className="check-box">{isSelected && <Check size={18} />}</span>
                <span>{wordFor('choice', option)}</span>
              </>
            )}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
