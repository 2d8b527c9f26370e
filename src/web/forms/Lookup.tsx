import { useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';

export interface LookupHit {
  key: string;
  label: string;
  hint?: string;
}

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  search: (text: string) => LookupHit[];
  hint?: string | undefined;
  /** What choosing an entry writes: its key, or its label. */
  writes: 'key' | 'label';
  /** The label of a key that is already there. */
  labelOf?: (key: string) => string;
}

/** Type-ahead over a table; what the table does not know may be typed all the same. */
export function Lookup({ label, value, onChange, search, hint, writes, labelOf = (key) => key }: Props) {
  const [text, setText] = useState(() => (value === '' ? '' : labelOf(value)));
  const hits = useMemo(() => search(text), [search, text]);
  return (
    <ComboBox
      className="field"
      items={hits}
      inputValue={text}
      onInputChange={(next) => {
        setText(next);
        const exact = hits.find((hit) => hit.label === next);
        onChange(exact && writes === 'key' ? exact.key : next);
      }}
      onSelectionChange={(key) => {
        const hit = hits.find((one) => one.key === key);
        if (!hit) return;
        setText(hit.label);
        onChange(writes === 'key' ? hit.key : hit.label);
      }}
      allowsCustomValue
      allowsEmptyCollection={false}
      menuTrigger="input"
    >
      <Label>{label}</Label>
      <div className="field-box">
        <Input />
      </div>
      {hint && (
        <Text slot="description" className="small quiet">
          {hint}
        </Text>
      )}
      <Popover className="hits">
        <ListBox<LookupHit>>
          {(hit) => (
            <ListBoxItem id={hit.key} textValue={hit.label} className="hit">
              <span>{hit.label}</span>
              {hit.hint && <span className="small quiet">{hit.hint}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
