import { casesOf } from "../conformanceCase";
import type { Json } from "../conformanceCase";
import { until } from "../telling";

/** What `onChanged` of a sheet tells while something is done to it. */
async function heard<T extends Json>(
  sheet: Excel.Worksheet,
  context: Excel.RequestContext,
  tell: (event: Excel.WorksheetChangedEventArgs) => T,
  act: () => void,
  count = 1
): Promise<Json> {
  const events: T[] = [];
  sheet.load("id");
  sheet.onChanged.add(async (event) => void events.push(tell(event)));
  await context.sync();
  act();
  await context.sync();
  await until(() => events.length >= count);
  return events;
}

/** Events of sheets. */
export const eventCases = casesOf("events", [
  {
    what: "one cell",
    source: "D",
    expected: [
      {
        address: "B2",
        changeType: "RangeEdited",
        source: "Local",
        before: "",
        after: "Quý II",
        types: ["Empty", "String"],
      },
    ],
    tell: (sheet, context) =>
      heard(
        sheet,
        context,
        ({ address, changeType, source, details }) => ({
          address,
          changeType: String(changeType),
          source: String(source),
          before: details.valueBefore as Json,
          after: details.valueAfter as Json,
          types: [String(details.valueTypeBefore), String(details.valueTypeAfter)],
        }),
        () => (sheet.getRange("B2").values = [["Quý II"]])
      ),
  },
  {
    what: "whose change it was",
    source: "D",
    expected: ["ThisLocalAddin"],
    tell: (sheet, context) =>
      heard(
        sheet,
        context,
        ({ triggerSource }) => String(triggerSource),
        () => (sheet.getRange("B2").values = [[1]])
      ),
  },
  {
    what: "several cells",
    source: "D",
    expected: [["A1:B2", null]],
    tell: (sheet, context) =>
      heard(
        sheet,
        context,
        ({ address, details }) => [address, (details ?? null) as unknown as Json],
        () => {
          sheet.getRange("A1:B2").values = [
            [1, 2],
            [3, 4],
          ];
        }
      ),
  },
  {
    what: "cleared cells",
    source: "?",
    expected: [["A1:B2", "RangeEdited"]],
    tell: async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      return heard(
        sheet,
        context,
        ({ address, changeType }) => [address, String(changeType)],
        () => sheet.getRange("A1:B2").clear("Contents")
      );
    },
  },
  {
    what: "inserted rows",
    source: "D",
    expected: [["2:3", "RowInserted"]],
    tell: (sheet, context) =>
      heard(
        sheet,
        context,
        ({ address, changeType }) => [address, String(changeType)],
        () => void sheet.getRange("2:3").insert("Down")
      ),
  },
  {
    what: "deleted columns",
    source: "D",
    expected: [["B:B", "ColumnDeleted"]],
    tell: (sheet, context) =>
      heard(
        sheet,
        context,
        ({ address, changeType }) => [address, String(changeType)],
        () => sheet.getRange("B:B").delete("Left")
      ),
  },
  {
    what: "what is selected",
    source: "D",
    expected: "B2:C3",
    tell: async (sheet, context) => {
      const addresses: string[] = [];
      sheet.load("id");
      sheet.onSelectionChanged.add(async ({ address }) => void addresses.push(address));
      await context.sync();
      sheet.activate();
      sheet.getRange("B2:C3").select();
      await context.sync();
      await until(() => addresses.includes("B2:C3"));
      return addresses.at(-1) ?? null;
    },
  },
  {
    what: "sheets that come and go",
    source: "D",
    expected: ["added", "deleted"],
    tell: async (_, context) => {
      const { worksheets } = context.workbook;
      const happened: string[] = [];
      const added = worksheets.onAdded.add(async () => void happened.push("added"));
      const deleted = worksheets.onDeleted.add(async () => void happened.push("deleted"));
      await context.sync();
      const other = worksheets.add("Kiểm chứng khác");
      await context.sync();
      other.delete();
      await context.sync();
      await until(() => happened.length >= 2);
      added.remove();
      deleted.remove();
      await context.sync();
      return happened;
    },
  },
  {
    what: "nothing after the handler was taken away",
    source: "D",
    expected: { first: 0, second: 1 },
    tell: async (sheet, context) => {
      const counts = { first: 0, second: 0 };
      sheet.load("id");
      const first = sheet.onChanged.add(async () => void counts.first++);
      await context.sync();
      first.remove();
      await context.sync();
      sheet.onChanged.add(async () => void counts.second++);
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      await until(() => counts.second > 0);
      return counts;
    },
  },
]);
