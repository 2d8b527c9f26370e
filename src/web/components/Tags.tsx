import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { Check } from './icons.tsx';

/** Any number of many short words, side by side. */
export function Tags({
  label,
  options,
  wordOf,
  value,
  onChange,
}: {
  label: string;
  options: readonly string[];
  wordOf: (option: string) => string;
  value: string[];
  onChange: (value: string[]) => void;
}) {
  return (
    <CheckboxGroup className="field" value={value} onChange={onChange}>
      <Label>{label}</Label>
      <div className="tags">
        {options.map((option) => (
          <Checkbox key={option} value={option} className="tag">
            {({ isSelected }) => (
              <>
                {isSelected && <Check size={18} />}
                <span>{wordOf(option)}</span>
              </>
            )}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
