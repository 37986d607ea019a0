import type { Visibility } from "../../../domain/sheet";
import { fault, isFault, type Fault } from "../../problems";
import type { NameChange } from "../changes";
import { editablePart } from "../editablePart";
import { childEdits, type Family } from "../placedChild";
import { childNamed, childSlices, prefixOf, rootSlice, sliceText, type Slice } from "../slices";
import { withEdits, type SpanEdit } from "../spanEdits";
import { elementEdits, patchedTag } from "../tags";
import { nameEdits } from "./nameEdits";
import { arrangedSheets, listedTabs, type Tab } from "./sheetTabs";

/** Source: ECMA-376 part 1, 18.2.27 (CT_Workbook). */
const ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
  "definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing " +
  "fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** What changes in the workbook part. */
export interface WorkbookChanges {
  /** By relationship. */
  readonly sheets: ReadonlyMap<
    string,
    { readonly name?: string; readonly visibility?: Visibility }
  >;
  readonly added: readonly AddedTab[];
  /** By relationship. */
  readonly deleted: ReadonlySet<string>;
  readonly order?: readonly string[];
  /** Relationships of the sheets that `order` names; the others, as charts, keep their places. */
  readonly movable: ReadonlySet<string>;
  readonly names: readonly NameChange[];
  readonly recalculate: boolean;
}

/** A sheet that comes. */
export interface AddedTab {
  readonly name: string;
  readonly visibility: Visibility;
  readonly relationship: string;
}

/** The workbook part with its list of sheets, its names and its wish to recalculate changed; the rest stays byte for byte. */
export function patchWorkbook(
  content: Uint8Array,
  part: string,
  changes: WorkbookChanges
): Uint8Array | Fault {
  const bytes = editablePart(content, part);
  if (isFault(bytes)) return bytes;
  const parent = rootSlice(bytes);
  const sheets = childNamed(bytes, parent, "sheets");
  if (!parent || !sheets) return fault("part-unreadable", part);
  const family: Family = { bytes, parent, children: childSlices(bytes, parent), order: ORDER };
  const before = listedTabs(bytes, sheets);
  const after = arrangedSheets(before, changes);
  return withEdits(bytes, [
    ...sheetsEdits(sheets, before, after),
    ...nameEdits(family, before, after, changes.names),
    ...viewEdits(family, before, after),
    ...(changes.recalculate ? recalculationEdits(family) : []),
  ]);
}

function sheetsEdits(
  sheets: Slice,
  before: readonly Tab[],
  after: readonly Tab[]
): readonly SpanEdit[] {
  const moved =
    before.length !== after.length || before.some((tab, at) => tab.id !== after[at]!.id);
  if (!moved) {
    return after.flatMap(({ text }, at) => {
      const { start, end, text: old } = before[at]!;
      return text === old ? [] : [{ start, end, text }];
    });
  }
  const { tagEnd, contentEnd } = sheets;
  return [{ start: tagEnd, end: contentEnd, text: after.map(({ text }) => text).join("") }];
}

/** Excel does not open a workbook whose first sheet in sight is hidden or gone. */
function viewEdits(
  { bytes, children }: Family,
  before: readonly Tab[],
  after: readonly Tab[]
): readonly SpanEdit[] {
  const same = (tab: Tab, at: number): boolean =>
    tab.id === after[at]?.id && tab.visibility === after[at].visibility;
  if (before.every(same)) return [];
  const views = children.find(({ name }) => name === "bookViews") ?? null;
  return childSlices(bytes, views).flatMap((view) => {
    const tag = sliceText(bytes, view);
    const number = (name: string): number =>
      Number(new RegExp(`\\s${name}\\s*=\\s*["'](\\d+)`).exec(tag)?.[1] ?? 0);
    const seen = (old: number): number | null => {
      const shown = after.findIndex(({ id }) => id === before[old]?.id);
      const place = after[shown]?.visibility === "visible" ? shown : after.findIndex(isVisible);
      return Math.max(0, place);
    };
    const [active, first] = [number("activeTab"), number("firstSheet")];
    const attributes = {
      ...(seen(active) !== active && { activeTab: seen(active) || null }),
      ...(seen(first) !== first && { firstSheet: seen(first) || null }),
    };
    return elementEdits(bytes, view, { attributes });
  });
}

function isVisible({ visibility }: Tab): boolean {
  return visibility === "visible";
}

function recalculationEdits(family: Family): readonly SpanEdit[] {
  const { bytes, parent, children } = family;
  const old = children.find(({ name }) => name === "calcPr");
  const tag = old ? sliceText(bytes, old) : `<${prefixOf(bytes, parent)}calcPr/>`;
  return childEdits(family, "calcPr", patchedTag(tag, { fullCalcOnLoad: 1 }));
}
