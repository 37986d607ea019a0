import { cleanText, foldSpelling } from "../../notation/vietnamese";

/** What may stand between two leads, and inside one name too. */
const BETWEEN = /\s*[,+]\s*|\s+(?:và|[/–-])\s+/giu;

/** How names of agencies begin: after a comma `Sở Du lịch` is another lead, `Du lịch` the rest of a name. */
const BEGINS_AS_AGENCY =
  /^(?:các|sở|ban|ubnd|ủy ban|cục|chi cục|trung tâm|công an|bộ|văn phòng|thanh tra|hội|liên minh|ngân hàng|bảo hiểm xã hội|kho bạc|tỉnh đoàn|viện|bệnh viện|trường) /u;

/** The most separators that a name may hold. */
const MOST_SEPARATORS = 8;

/**
 * The lead agencies that a cell names, as it writes them. `;` and a line break always separate; a comma, `và` or
 * dash only where one of the parts is known and the others are known or begin as names of agencies do.
 */
export function separateLeads(text: string, isKnown: (name: string) => boolean): string[] {
  return text
    .split(/[;\r\n]+/)
    .map((piece) => cleanText(piece).replace(/^[-–•*+]\s*/, ""))
    .filter((piece) => piece !== "")
    .flatMap((piece) => separatePiece(piece, isKnown));
}

function separatePiece(piece: string, isKnown: (name: string) => boolean): string[] {
  const parts = partsOf(piece);
  const leads: { readonly name: string; readonly known: boolean }[] = [];
  for (let i = 0, unknownFrom = 0; i < parts.length;) {
    const length = knownLength(piece, parts.slice(i, i + MOST_SEPARATORS + 1), isKnown);
    const next = i + Math.max(length, 1);
    const lead = piece.slice(parts[i]!.start, parts[next - 1]!.end);
    if (length > 0) {
      leads.push({ name: lead, known: true });
      unknownFrom = next;
    } else {
      // Unknown parts side by side stay together, with whatever stands between them.
      if (i > unknownFrom) leads.pop();
      leads.push({ name: piece.slice(parts[unknownFrom]!.start, parts[i]!.end), known: false });
    }
    i = next;
  }
  const separable =
    leads.some(({ known }) => known) &&
    leads.every(({ name, known }) => known || BEGINS_AS_AGENCY.test(foldSpelling(name)));
  return separable ? leads.map(({ name }) => name) : [piece];
}

interface Part {
  readonly start: number;
  readonly end: number;
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const { index, 0: separator } of text.matchAll(BETWEEN)) {
    parts.push({ start, end: index });
    start = index + separator.length;
  }
  return [...parts, { start, end: text.length }];
}

/** How many of the leading parts make the longest known name; zero for none. */
function knownLength(
  text: string,
  parts: readonly Part[],
  isKnown: (name: string) => boolean
): number {
  for (let length = parts.length; length > 0; length--) {
    if (isKnown(text.slice(parts[0]!.start, parts[length - 1]!.end))) return length;
  }
  return 0;
}
