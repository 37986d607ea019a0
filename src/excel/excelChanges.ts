import { parseArea } from "../domain/sheet";
import type { BookChange, Changes } from "../services/ports/changes";
import { inExcel } from "./inExcel";
import { joinAreas } from "../domain/joinAreas";

/** Changes that users and co-authors make in the workbook that is open in Excel. */
export const excelChanges: Changes = {
  subscribe: (listener) =>
    inExcel(undefined, async (context) => {
      const { worksheets } = context.workbook;
      const take = collector(listener);
      const handlers = [
        worksheets.onChanged.add(async (event) => {
          if (event.triggerSource !== "ThisLocalAddin") take(changeOf(event));
        }),
        // The add-in itself never deletes a sheet.
        worksheets.onDeleted.add(async ({ worksheetId, source }) =>
          take({ sheetId: worksheetId, area: null, by: byOf(source) })
        ),
      ];
      await context.sync();
      return () =>
        inExcel(
          undefined,
          async () => {
            for (const handler of handlers) handler.remove();
            await context.sync();
            return null;
          },
          context
        );
    }),
};

/** A change as Excel tells it: the sheet by its id. */
interface RawChange extends Omit<BookChange, "sheet"> {
  readonly sheetId: string;
}

function changeOf({ worksheetId, address, changeType, source }: Excel.WorksheetChangedEventArgs) {
  const area = changeType === "RangeEdited" ? parseArea(address) : null;
  return { sheetId: worksheetId, area, by: byOf(source) };
}

function byOf(source: string): BookChange["by"] {
  return source === "Remote" ? "co-author" : "here";
}

/** Takes changes one by one; what comes while the names of sheets are asked for is told together. */
function collector(listener: (changes: readonly BookChange[]) => void): (one: RawChange) => void {
  let waiting: RawChange[] = [];
  const tell = async (): Promise<void> => {
    while (waiting.length > 0) {
      const names = await sheetNames();
      const told = waiting;
      waiting = [];
      listener(named(told, names));
    }
  };
  return (one) => {
    waiting.push(one);
    if (waiting.length === 1) void tell();
  };
}

/** Names by id; none where Excel does not answer. */
async function sheetNames(): Promise<ReadonlyMap<string, string>> {
  const names = await inExcel(undefined, async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    return sheets.items.map(({ id, name }) => [id, name] as const);
  });
  return new Map(names.ok ? names.value : []);
}

/** One change for what the same side did to one sheet, or one for each area apart. */
function named(raw: readonly RawChange[], names: ReadonlyMap<string, string>): BookChange[] {
  const groups = new Map<string, RawChange[]>();
  for (const one of raw) {
    const key = `${one.sheetId} ${one.by}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group): BookChange[] => {
    const { sheetId, by } = group[0]!;
    const sheet = names.get(sheetId) ?? null;
    const areas = group.flatMap(({ area }) => area ?? []);
    if (sheet === null || areas.length < group.length) return [{ sheet, area: null, by }];
    return joinAreas(areas).map((area) => ({ sheet, area, by }));
  });
}
