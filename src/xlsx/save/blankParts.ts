import { XML_HEAD } from "../write/xmlWriting";

/** A sheet with nothing on it; `main` is the namespace of its kind of file. */
export function blankSheet(main: string): Uint8Array {
  return encoded(`<worksheet xmlns="${main}"><sheetData/></worksheet>`);
}

/** The styles of a workbook that has none. */
export function blankStyles(main: string): Uint8Array {
  return encoded(
    `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`
  );
}

function encoded(xml: string): Uint8Array {
  return new TextEncoder().encode(XML_HEAD + xml);
}
