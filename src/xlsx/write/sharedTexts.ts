import { MAIN, textElement, XML_HEAD } from "./xmlWriting";

/** The texts of a book, each once, in the order of first use. */
export interface SharedTexts {
  indexOf(text: string): number;
  /** The content of sharedStrings.xml. */
  xml(): string;
}

/** An empty table of texts. */
export function sharedTexts(): SharedTexts {
  const indexes = new Map<string, number>();
  let uses = 0;
  return {
    indexOf(text) {
      uses++;
      const known = indexes.get(text) ?? indexes.size;
      indexes.set(text, known);
      return known;
    },
    xml: () =>
      `${XML_HEAD}<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${indexes.size}">` +
      [...indexes.keys()].map((text) => `<si>${textElement(text)}</si>`).join("") +
      "</sst>",
  };
}
