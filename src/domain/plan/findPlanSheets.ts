import { foldTones } from "../notation/vietnamese";
import type { SheetSnapshot, Snapshot } from "../sheet";
import { type IndicatorHeadings, type TaskHeadings, findHeadings } from "./headings";
import type { NotChecked } from "./plan";

export const INDICATOR_SHEET = "Chỉ tiêu";
export const TASK_SHEET = "Nhiệm vụ";

/** Sheets that we wrote ourselves carry this sheet-scoped name and are never read as a plan. */
export const GENERATED_NAME = "_KH_generated";
/** Sheet-scoped names that the template stamps on the two appendices. */
export const INDICATOR_STAMP = "_KH_chi_tieu";
export const TASK_STAMP = "_KH_nhiem_vu";

export interface PlanSheets {
  readonly indicatorSheets: readonly IndicatorHeadings[];
  readonly taskSheets: readonly TaskHeadings[];
  readonly notChecked: readonly NotChecked[];
}

/** Finds the appendices: by stamped name, then by sheet name, then by their headings; hidden copies are reported. */
export function findPlanSheets(snapshot: Snapshot, only?: string): PlanSheets {
  const generated = stamped(snapshot, GENERATED_NAME);
  const candidates = snapshot.sheets.filter(
    (sheet) => !generated.has(sheet.name) && (only === undefined || sheet.name === only)
  );
  const indicators = choose(
    candidates.flatMap((sheet) => findHeadings(sheet, "indicators") ?? []),
    stamped(snapshot, INDICATOR_STAMP),
    INDICATOR_SHEET
  );
  const tasks = choose(
    candidates.flatMap((sheet) => findHeadings(sheet, "tasks") ?? []),
    stamped(snapshot, TASK_STAMP),
    TASK_SHEET
  );
  const chosen = new Set([...indicators.chosen, ...tasks.chosen].map(({ sheet }) => sheet.name));
  const left = [...indicators.left, ...tasks.left].filter(({ sheet }) => !chosen.has(sheet.name));
  return {
    indicatorSheets: indicators.chosen,
    taskSheets: tasks.chosen,
    notChecked: [
      ...left.map(({ sheet }) => leftOut(sheet)),
      ...(indicators.chosen.length === 0
        ? [absent("chỉ tiêu", "indicators", INDICATOR_SHEET)]
        : []),
      ...(tasks.chosen.length === 0 ? [absent("nhiệm vụ", "tasks", TASK_SHEET)] : []),
    ],
  };
}

/** The sheets that carry that sheet-scoped name. */
export function stamped(snapshot: Snapshot, name: string): ReadonlySet<string> {
  const own = snapshot.names.filter((entry) => entry.name === name && entry.sheet !== null);
  return new Set(own.map((entry) => entry.sheet!));
}

/** The best tier wins whole: stamped, else named, else every visible match, else hidden ones. */
function choose<H extends { readonly sheet: SheetSnapshot }>(
  found: readonly H[],
  stamps: ReadonlySet<string>,
  name: string
): { chosen: readonly H[]; left: readonly H[] } {
  const visible = found.filter(({ sheet }) => sheet.visibility === "visible");
  const named = visible.filter(({ sheet }) => foldTones(sheet.name) === foldTones(name));
  const tiers = [visible.filter(({ sheet }) => stamps.has(sheet.name)), named, visible, found];
  const chosen = tiers.find((tier) => tier.length > 0) ?? [];
  return { chosen, left: found.filter((headings) => !chosen.includes(headings)) };
}

function leftOut(sheet: SheetSnapshot): NotChecked {
  const hidden = sheet.visibility !== "visible";
  return {
    what: { vi: `Trang tính “${sheet.name}”`, en: `Sheet “${sheet.name}”` },
    why: hidden
      ? {
          vi: "Trang ẩn có bảng kế hoạch: coi là bản cũ, không phải kế hoạch. Hãy bỏ ẩn nếu đây là bản đang dùng.",
          en: "A hidden sheet with a plan table: taken as an old copy, not the plan. Unhide it if it is in use.",
        }
      : {
          vi: "Sổ có trang kế hoạch khác đúng tên mẫu hơn. Hãy đổi tên hoặc xóa trang thừa.",
          en: "Another sheet of the book matches the template better. Rename or remove the spare one.",
        },
  };
}

function absent(vi: string, en: string, sheet: string): NotChecked {
  return {
    what: { vi: `Phụ lục ${vi}`, en: `The appendix of ${en}` },
    why: {
      vi: `Không tìm thấy trang “${sheet}” hoặc bảng có tiêu đề cột của phụ lục này.`,
      en: `No sheet “${sheet}”, and no table with this appendix's column headings, was found.`,
    },
  };
}
