import type { ReactNode } from 'react';
import { FieldError, Input, Label, Radio, RadioGroup, Text, TextArea, TextField } from 'react-aria-components';
import { Caution } from './icons.tsx';

interface Common {
  label: string;
  hint?: string | undefined;
  /** What is accepted, when what was given is not. */
  error?: string | undefined;
}

const Trouble = ({ error }: { error: string | undefined }) => (
  <FieldError className="field-error">
    {error && (
      <>
        <Caution />
        <span>{error}</span>
      </>
    )}
  </FieldError>
);

interface TextProps extends Common {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'date' | 'time' | 'search';
  inputMode?: 'decimal' | 'numeric' | 'text';
  unit?: string | undefined;
  long?: boolean;
  required?: boolean;
  autoFocus?: boolean;
  max?: string;
}

/** One line of text, a number, a day or a clock time; its unit stands beside it. */
export function Field({
  label,
  hint,
  error,
  value,
  onChange,
  type = 'text',
  inputMode,
  unit,
  long,
  required,
  autoFocus,
  max,
}: TextProps) {
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      isRequired={required ?? false}
      validationBehavior="aria"
      autoFocus={autoFocus ?? false}
    >
      <Label>{label}</Label>
      <div className="field-box">
        {long ? (
          <TextArea rows={3} />
        ) : (
          <Input type={type} {...(inputMode ? { inputMode } : {})} {...(max ? { max } : {})} autoComplete="off" />
        )}
        {unit && <span className="field-unit">{unit}</span>}
      </div>
      {hint && (
        <Text slot="description" className="small quiet">
          {hint}
        </Text>
      )}
      <Trouble error={error} />
    </TextField>
  );
}

interface ChoiceProps<T extends string> extends Common {
  options: readonly { value: T; label: string; hint?: string }[];
  value: T | undefined;
  onChange: (value: T) => void;
}

/** One of a few, all in sight. */
export function Choice<T extends string>({ label, hint, error, options, value, onChange }: ChoiceProps<T>) {
  return (
    <RadioGroup
      className="field choice"
      value={value ?? null}
      onChange={(next) => onChange(next as T)}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <Label>{label}</Label>
      {hint && (
        <Text slot="description" className="small quiet">
          {hint}
        </Text>
      )}
      <div className="choice-options">
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="choice-option">
            <span className="choice-dot" />
            <span>
              {option.label}
              {option.hint && <span className="small quiet choice-hint">{option.hint}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <Trouble error={error} />
    </RadioGroup>
  );
}

/** One of many: the device's own list, which phones show best. */
export function Select<T extends string>({ label, hint, error, options, value, onChange }: ChoiceProps<T>) {
  return (
    <label className="field">
      <span className="react-aria-Label">{label}</span>
      <select
        className="select"
        value={value ?? ''}
        aria-invalid={error !== undefined}
        onChange={(event) => onChange(event.target.value as T)}
      >
        {value === undefined && <option value="">{'\u2013'}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint && <span className="small quiet">{hint}</span>}
      {error && (
        <span className="field-error">
          <Caution />
          <span>{error}</span>
        </span>
      )}
    </label>
  );
}

/** A heading with fields that belong together. */
export const Fields = ({ legend, children }: { legend: string; children: ReactNode }) => (
  <fieldset className="fields">
    <legend>{legend}</legend>
    {children}
  </fieldset>
);
