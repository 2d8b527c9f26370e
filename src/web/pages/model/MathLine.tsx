import { createElement, type ReactNode } from 'react';
import { type MathElement, typesetEquation, typesetSymbol } from '../../../remodeling/index.ts';

const elementOf = ({ tag, text, children }: MathElement, key: number): ReactNode =>
  createElement(tag, { key }, ...(text === undefined ? children.map(elementOf) : [text]));

/** One equation of the document, set by the browser itself. */
export const MathLine = ({ text }: { text: string }) =>
  createElement('math', { displaystyle: 'true', className: 'model-equation' }, elementOf(typesetEquation(text), 0));

export const MathSymbol = ({ name }: { name: string }) => createElement('math', {}, elementOf(typesetSymbol(name), 0));
