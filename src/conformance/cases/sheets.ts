import { casesOf } from "../conformanceCase";
import { refusal, told, toldOne } from "../telling";

/** Sheets of a case, which it takes away itself. */
const OTHER = "Kiểm chứng khác";

async function withOther(
  { workbook }: Excel.RequestContext,
  body: (other: Excel.Worksheet) => Promise<unknown>
): Promise<void> {
  const other = workbook.worksheets.add(OTHER);
  await body(other).finally(async () => {
    workbook.worksheets.getItemOrNullObject(OTHER).delete();
    await workbook.context.sync().catch(() => undefined);
  });
}

const INVALID = { refused: "InvalidArgument" };

/** Sheets, and settings of the workbook. */
export const sheetCases = casesOf("sheets", [
  {
    what: "a new sheet",
    source: "D",
    expected: { visibility: "Visible", tabColor: "" },
    tell: (sheet) => told(sheet, "visibility,tabColor"),
  },
  {
    what: "the colour of a tab",
    source: "D",
    expected: "#FF0000",
    tell: (sheet) => {
      sheet.tabColor = "#ff0000";
      return toldOne(sheet, "tabColor");
    },
  },
  {
    what: "moved to the front",
    source: "D",
    expected: 0,
    tell: (sheet) => {
      sheet.position = 0;
      return toldOne(sheet, "position");
    },
  },
  {
    what: "renamed, and found by its new name in other letters",
    source: "?",
    expected: { isNullObject: false },
    tell: async (sheet, context) => {
      sheet.load("name");
      await context.sync();
      const before = sheet.name;
      sheet.name = `${before} mới`;
      const found = context.workbook.worksheets.getItemOrNullObject(`${before} MỚI`);
      found.load("name");
      await context.sync();
      const { isNullObject } = found;
      sheet.name = before;
      await context.sync();
      return { isNullObject };
    },
  },
  {
    what: "very hidden",
    source: "D",
    expected: "VeryHidden",
    tell: async (_, context) => {
      let visibility: unknown = null;
      await withOther(context, async (other) => {
        other.visibility = "VeryHidden";
        visibility = await toldOne(other, "visibility");
      });
      return visibility as string;
    },
  },
  {
    what: "a formula to a sheet that goes",
    source: "D",
    expected: [["=#REF!"]],
    tell: async (sheet, context) => {
      await withOther(context, async () => {
        sheet.getRange("A1").formulas = [[`='${OTHER}'!A1`]];
        await context.sync();
      });
      return toldOne(sheet.getRange("A1"), "formulas");
    },
  },
  ...[
    ["31 letters", "Ả".repeat(31), null],
    ["32 letters", "Ả".repeat(32), INVALID],
    ["a slash", "a/b", INVALID],
    ["brackets", "a[1]", INVALID],
    ["an apostrophe first", "'a", INVALID],
    ["the reserved name History", "History", INVALID],
  ].map(([what, name, expected]) => ({
    what: `a name with ${String(what)}`,
    source: "D" as const,
    expected: expected as typeof INVALID | null,
    tell: async (_: Excel.Worksheet, context: Excel.RequestContext) => {
      const added = context.workbook.worksheets.add(String(name));
      await context.sync();
      added.delete();
      await context.sync();
      return null;
    },
  })),
  {
    what: "a hidden sheet is not shown",
    source: "?",
    expected: true,
    tell: async (_, context) => {
      let answer: unknown = null;
      await withOther(context, async (other) => {
        other.visibility = "Hidden";
        answer = await refusal(async () => {
          other.activate();
          await context.sync();
        });
      });
      return answer !== null;
    },
  },
  {
    what: "selecting a cell shows its sheet",
    source: "?",
    expected: true,
    tell: async (sheet, context) => {
      const name = await toldOne(sheet, "name");
      let shown: unknown = null;
      await withOther(context, async (other) => {
        other.activate();
        sheet.getRange("B2").select();
        shown = await toldOne(context.workbook.worksheets.getActiveWorksheet(), "name");
      });
      return shown === name;
    },
  },
  {
    what: "a name that is there",
    source: "D",
    expected: { refused: "ItemAlreadyExists" },
    tell: async (sheet, context) => {
      const name = await toldOne(sheet, "name");
      context.workbook.worksheets.add(String(name).toUpperCase());
      await context.sync();
      return null;
    },
  },
  {
    what: "a setting of the workbook",
    source: "D",
    expected: { key: "kc_khoa", value: { a: [1, "hai"] } },
    tell: async (_, { workbook }) => {
      const setting = workbook.settings.add("kc_khoa", { a: [1, "hai"] });
      const kept = await told(setting, "key,value");
      setting.delete();
      await workbook.context.sync();
      return kept;
    },
  },
]);
