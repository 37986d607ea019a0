import { casesOf } from "../conformanceCase";
import { place, told, toldOne } from "../telling";

/** Page set-up. */
export const pageCases = casesOf("page", [
  {
    what: "a new sheet",
    source: "D",
    expected: "Portrait",
    tell: (sheet) => toldOne(sheet.pageLayout, "orientation"),
  },
  {
    what: "A4 across",
    source: "D",
    expected: { orientation: "Landscape", paperSize: "A4" },
    tell: (sheet) => {
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.paperSize = "A4";
      return told(sheet.pageLayout, "orientation,paperSize");
    },
  },
  {
    what: "one page wide",
    source: "?",
    expected: { zoom: { horizontalFitToPages: 1 } },
    tell: (sheet) => {
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      return told(sheet.pageLayout, "zoom");
    },
  },
  {
    what: "no repeated rows",
    source: "D",
    expected: null,
    tell: (sheet) => place(sheet.pageLayout.getPrintTitleRowsOrNullObject()),
  },
  {
    what: "repeated rows",
    source: "D",
    expected: "3:4",
    tell: (sheet) => {
      sheet.pageLayout.setPrintTitleRows("$3:$4");
      return place(sheet.pageLayout.getPrintTitleRowsOrNullObject());
    },
  },
  {
    what: "the area to print",
    source: "D",
    expected: { address: "A1:C9", areas: 1 },
    tell: async (sheet) => {
      sheet.pageLayout.setPrintArea("A1:C9");
      const area = sheet.pageLayout.getPrintAreaOrNullObject();
      return { address: await place(area), areas: await toldOne(area, "areaCount") };
    },
  },
]);
