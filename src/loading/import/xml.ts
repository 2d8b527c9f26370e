import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { ImportFault } from './types.ts';

/** Elements that may come once or many times. */
const MANY = new Set(['Activity', 'Lap', 'trk', 'trkseg', 'trkpt']);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  // Such files need no entities of their own, and those are how an XML file makes a reader blow up.
  processEntities: false,
  isArray: (name) => MANY.has(name),
});

/** An XML text as a tree of plain objects, namespaces dropped. @throws ImportFault with the line that does not hold */
export function readXml(text: string): unknown {
  const well = XMLValidator.validate(text);
  if (well !== true) {
    throw new ImportFault(
      `an XML file that breaks off or is damaged at line ${well.err.line}`,
      'a whole TCX or GPX file',
    );
  }
  return parser.parse(text);
}
