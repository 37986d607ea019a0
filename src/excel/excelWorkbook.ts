import type { Edit } from "../domain/edit";
import type { Area, SheetSnapshot, Snapshot } from "../domain/sheet";
import type { Result } from "../services/ports/result";
import type { PortOptions, ReadRequest, Workbook } from "../services/ports/workbook";
import { intersection } from "./blocks";
import { type BookOutline, readOutline } from "./bookOutline";
import { inExcel } from "./inExcel";
import { type ReadCells, type WantedArea, readCells } from "./readCells";
import { writeEdits } from "./writeEdits";

/** The workbook that is open in Excel. */
export const excelWorkbook: Workbook = { read, write };

function read(request: ReadRequest, options: PortOptions = {}): Promise<Result<Snapshot>> {
  return inExcel(options.signal, async (context) => {
    const outline = await readOutline(context);
    const wanted = wantedAreas(request, outline);
    const cells =
      wanted.length === 0
        ? []
        : await readCells(context, wanted, options.signal, options.onProgress);
    return snapshot(outline, cells);
  });
}

function write(edits: readonly Edit[], options: PortOptions = {}): Promise<Result<null>> {
  return inExcel(options.signal, async (context) => {
    await writeEdits(context, edits, options);
    return null;
  });
}

/** Nothing beyond the used range is asked for: those cells are blank. */
function wantedAreas(request: ReadRequest, { sheets }: BookOutline): WantedArea[] {
  const cut = (sheet: string, area: Area | null): WantedArea[] => {
    const used = sheets.find(({ name }) => name === sheet)?.used;
    const part = used && (area ? intersection(area, used) : used);
    return part ? [{ sheet, area: part }] : [];
  };
  switch (request.kind) {
    case "all":
      return sheets.flatMap(({ name }) => cut(name, null));
    case "heads": {
      const head = { top: 0, left: 0, bottom: request.rows - 1, right: request.columns - 1 };
      return sheets.flatMap(({ name }) => cut(name, head));
    }
    case "sheets":
      return request.sheets.flatMap(({ name, columns }) =>
        cut(
          name,
          columns === null ? null : { top: 0, left: 0, bottom: Infinity, right: columns - 1 }
        )
      );
    case "areas":
      return request.areas.flatMap(({ sheet, area }) => cut(sheet, area));
  }
}

/** What Excel does not tell is unknown, never guessed. */
function snapshot(outline: BookOutline, cells: readonly ReadCells[]): Snapshot {
  const sheets = outline.sheets.map((sheet): SheetSnapshot => ({
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    rows: cells.find((one) => one.sheet === sheet.name)?.rows ?? [],
    hiddenColumns: "unknown",
    merges: "unknown",
  }));
  return { book: outline.book, sheets, names: outline.names, date1904: "unknown" };
}
