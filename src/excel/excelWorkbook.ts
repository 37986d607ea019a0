import type { Edit } from "../domain/edit";
import type { Result } from "../domain/result";
import type { Area, SheetSnapshot, Snapshot } from "../domain/sheet";
import { loadPart } from "../services/loadPart";
import type {
  AreaToRead,
  ChosenSheet,
  PortOptions,
  ReadRequest,
  Workbook,
  WritePortOptions,
} from "../services/ports/workbook";
import { columnCount, intersection, rowCount } from "./blocks";
import { type BookList, type BookOutline, listBook, queueOutline } from "./bookOutline";
import { likelyCellBytes } from "./cellWeights";
import { inExcel } from "./inExcel";
import { nearAreas } from "./nearAreas";
import { type ReadCells, type WantedArea, readCells } from "./readCells";

/** The workbook that is open in Excel. */
export const excelWorkbook: Workbook = { read, write };

function read(request: ReadRequest, options: PortOptions = {}): Promise<Result<Snapshot>> {
  return inExcel(options.signal, (context) =>
    request.kind === "chosen"
      ? readChosen(context, request, options)
      : readAreas(context, request.areas, options)
  );
}

async function write(
  edits: readonly Edit[],
  options: WritePortOptions = {}
): Promise<Result<null>> {
  // The pane's first screen only reads.
  const loaded = await loadPart(() => import("./writeEdits"));
  if (!loaded.ok) return loaded;
  const { writeEdits } = loaded.value;
  return inExcel(options.signal, async (context) => {
    await writeEdits(context, edits, options);
    return null;
  });
}

/** Three reads: the list; the heads of all sheets; the chosen columns as far as their sheets are used. */
async function readChosen(
  context: Excel.RequestContext,
  { head, choose, heights = false }: Extract<ReadRequest, { kind: "chosen" }>,
  options: PortOptions
): Promise<Snapshot> {
  const list = await listBook(context);
  const area = { top: 0, left: 0, bottom: head.rows - 1, right: head.columns - 1 };
  const outlined = outlineAlong(list);
  const everyHead = list.sheets.map(({ name }) => ({
    sheet: name,
    area,
    cellBytes: HEAD_CELL_BYTES,
  }));
  const signal = options.signal && { signal: options.signal };
  const heads = await readCells(context, everyHead, { ...signal }, outlined.again);
  const outline = outlined.taken();
  const wanted = choose(snapshot(outline, heads)).flatMap((sheet) =>
    usedPart(outline, sheet).map((part) => {
      const used = intersection(part.area, area);
      const cells = used ? rowCount(used) * columnCount(used) : 0;
      const ownHead = heads.find((one) => one.sheet === sheet.name)!;
      return { ...part, heights, cellBytes: likelyCellBytes(ownHead, cells) };
    })
  );
  return snapshot(outline, await readCells(context, wanted, options));
}

async function readAreas(
  context: Excel.RequestContext,
  areas: readonly AreaToRead[],
  options: PortOptions
): Promise<Snapshot> {
  const list = await listBook(context);
  const there = nearAreas(
    areas.filter(({ sheet }) => list.sheets.some(({ name }) => name === sheet))
  );
  const outlined = outlineAlong(list);
  if (there.length === 0) await context.sync();
  const cells = await readCells(context, there, options, outlined.again);
  return snapshot(outlined.taken(), cells);
}

/** What a cell of a head is likely to weigh: most of them are blank. */
const HEAD_CELL_BYTES = 40;

/** The outline rides on the next batch; `again` puts it on the one after a batch that Excel refused. */
function outlineAlong(list: BookList): { taken(): BookOutline; again(): void } {
  let later = queueOutline(list);
  return {
    taken: () => later(),
    again: () => {
      later = queueOutline(list);
    },
  };
}

/** Nothing beyond the used range is asked for: those cells are blank. */
function usedPart({ sheets }: BookOutline, { name, columns }: ChosenSheet): WantedArea[] {
  const used = sheets.find((sheet) => sheet.name === name)?.used;
  const width: Area | null =
    columns === null ? null : { top: 0, left: 0, bottom: Infinity, right: columns - 1 };
  const part = used && (width ? intersection(used, width) : used);
  return part ? [{ sheet: name, area: part }] : [];
}

/** What Excel does not tell is unknown, never guessed. */
function snapshot(outline: BookOutline, cells: readonly ReadCells[]): Snapshot {
  const sheets = outline.sheets.map(
    ({ name, visibility, protected: isProtected }): SheetSnapshot => ({
      name,
      visibility,
      protected: isProtected,
      rows: cells.find((one) => one.sheet === name)?.rows ?? [],
      hiddenColumns: "unknown",
      merges: "unknown",
    })
  );
  const names = [...outline.names, ...outline.sheets.flatMap((sheet) => sheet.names)];
  return { book: outline.book, sheets, names, date1904: "unknown" };
}
