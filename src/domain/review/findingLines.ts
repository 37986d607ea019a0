import { renderCell } from "../notation/render";
import { cellRuns } from "../report/cellRuns";
import type { Finding } from "../rules/finding";
import type { Severity } from "../rules/rule";
import { type CellRef, type Snapshot, contentOf, parseCellAddress, rowAt } from "../sheet";
import type { NoteLine, Request } from "./reviewNote";

const REQUESTS: Readonly<Record<Severity, Request>> = {
  error: "mend",
  warning: "review",
  info: "note",
};

/** What the check of a submission found, as lines of a note; cells are those of the submission's own file. */
export function findingLines(
  file: string,
  snapshot: Snapshot,
  findings: readonly Finding[]
): NoteLine[] {
  return findings.map((finding): NoteLine => {
    const { at, cells, row, severity, message, why, fix } = finding;
    return {
      ...{ file, at, cells: cellRuns(cells.filter(({ sheet }) => sheet === at.sheet)) },
      about: row?.name ?? "",
      sent: row ? sentIn(snapshot, cells) : "",
      content: message.vi,
      ground: why.vi,
      request: REQUESTS[severity],
      asked: fix.vi,
    };
  });
}

/** How many values a line shows. */
const SHOWN = 3;

/** What some cells of a row say, each value once. */
function sentIn(snapshot: Snapshot, cells: readonly CellRef[]): string {
  const said = new Set(cells.map((ref) => sentAt(snapshot, ref)).filter((text) => text !== ""));
  const shown = [...said].slice(0, SHOWN).join("; ");
  return said.size > SHOWN ? `${shown}; …` : shown;
}

/** What a cell of a file says, as a Vietnamese reader expects it. */
function sentAt({ sheets, date1904 }: Snapshot, { sheet: name, cell }: CellRef): string {
  const sheet = sheets.find((one) => one.name === name);
  const place = parseCellAddress(cell);
  if (!sheet || !place) return "";
  return renderCell(contentOf(rowAt(sheet, place.row), place.column), date1904 === true);
}
