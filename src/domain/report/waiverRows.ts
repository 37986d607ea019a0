import type { HeldRow } from "../heldSheet";
import { planCells } from "../rules/planCells";
import { dayIn } from "../rules/say";
import type { Language, Text } from "../text";
import { nameOf, placeOf, shortened, sttOf } from "./reportCells";
import { bookLine, momentLine } from "./reportHead";
import type { ReportedCheck } from "./reportedCheck";
import { severityWords, waiverHeadings, waiverWords as words } from "./reportWords";
import type { WaivedFinding } from "./waivedFinding";

export interface WaiverContent {
  readonly check: ReportedCheck;
  readonly waived: readonly WaivedFinding[];
  readonly language: Language;
}

/** Zero-based row of the table's headings, below title, book and moment. */
export const WAIVER_HEADING_ROW = 3;

/** In which columns the two who sign stand. */
const SIGNATURES = { drawnUp: 3, signed: 7 } as const;

/** Everything that the sheet for the signatory says: each finding that stays, why, by whose word, and room to sign. */
export function waiverRows({ check, waived, language }: WaiverContent): HeldRow[] {
  const say = (text: Text): string => shortened(text[language]);
  const date = dayIn[language];
  const cells = planCells(check.plan);
  const items = waived.map(({ finding, waiver }, index): HeldRow => [
    ...[index + 1, say(severityWords[finding.severity]), sttOf(finding, cells)],
    ...[say(nameOf(finding)), placeOf(finding), say(finding.message)],
    ...[shortened(waiver.reason), waiver.by, date(waiver.since), date(waiver.until)],
  ]);
  return [
    ...[words.title, bookLine(check), momentLine(check)].map((line) => [say(line)]),
    waiverHeadings.map(say),
    ...(items.length > 0 ? items : [[null, say(words.none)]]),
    [],
    signatures(say(words.drawnUp), say(words.signed)),
    signatures(say(words.signHere), say(words.sealHere)),
  ];
}

function signatures(drawnUp: string, signed: string): HeldRow {
  const cells: (string | null)[] = Array.from({ length: waiverHeadings.length }, () => null);
  cells[SIGNATURES.drawnUp] = drawnUp;
  cells[SIGNATURES.signed] = signed;
  return cells;
}
