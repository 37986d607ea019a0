import type { Candidate, Conflict, Consolidation } from "../consolidation/consolidation";
import { fieldHeading, groundWords } from "../consolidation/sheets/sheetWords";
import { chosenWords } from "./decisionBook";
import type { NoteLine } from "./reviewNote";

const GROUND = "Tổng hợp số liệu các cơ quan, địa phương đã gửi.";

/** Where an agency's figure and another's do not agree, or another was decided on. */
export function conflictLines(
  { conflicts, files }: Pick<Consolidation, "conflicts" | "files">,
  agency: string
): NoteLine[] {
  return conflicts.flatMap((conflict): NoteLine[] => {
    const own = conflict.candidates.find(({ agencies }) => agencies.includes(agency));
    if (!own || isChosen(own, conflict)) return [];
    // A candidate's source is its first sender's: another's cell is not in this agency's file.
    const source = own.source && senderOf(own, files) === agency ? own.source : null;
    const at = source && { sheet: source.sheet, cell: source.cell };
    return [
      {
        file: source ? files[source.file]!.file.name : "",
        ...{ at, cells: at?.cell ?? "" },
        about: `${conflict.name} (${fieldHeading(conflict.field).vi})`,
        sent: own.text,
        ground: GROUND,
        ...said(conflict, own),
      },
    ];
  });
}

function senderOf({ source }: Candidate, files: Consolidation["files"]): string | null {
  return source && (files[source.file]!.sender?.name ?? null);
}

function said(
  { candidates, decision }: Conflict,
  own: Candidate
): Pick<NoteLine, "content" | "request" | "asked"> {
  if (decision) {
    const chosen = chosenWords(decision.chosen);
    return {
      content: `Số được chọn để tổng hợp: ${chosen}. Căn cứ: ${decision.ground}.`,
      request: "note",
      asked: "Dùng thống nhất số đã chọn; nếu chưa nhất trí, nêu ý kiến và tài liệu kèm theo.",
    };
  }
  const others = candidates.filter((one) => one !== own).map(otherWords);
  return {
    content: `Chưa thống nhất với: ${others.join("; ")}.`,
    request: "review",
    asked: "Rà soát, thống nhất số liệu với các cơ quan liên quan; nêu nguồn số.",
  };
}

function otherWords({ agencies, ground, text }: Candidate): string {
  const whose = agencies.length > 0 ? agencies.join(", ") : groundWords[ground].vi.toLowerCase();
  return `${whose}: ${text}`;
}

function isChosen({ value }: Candidate, { decision }: Conflict): boolean {
  return decision !== null && decision.chosen === value;
}
