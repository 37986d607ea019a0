import { useMemo } from "react";
import { areaAddress } from "../../domain/sheet";
import type { BookStore, Versions } from "../book/bookStore";
import { drawnFormats } from "./drawnFormats";
import type { CellSurroundings } from "./GridCell";
import { sheetAxes } from "./sheetAxes";

/** What the cells of the sheet in sight need to draw themselves; made anew only when something of it changed. */
export function useSurroundings(
  store: BookStore,
  versions: Versions,
  dark: boolean
): CellSurroundings {
  const { sheet } = store;
  return useMemo(
    () => ({
      sheet,
      axes: sheetAxes(sheet, store.digitPixels),
      formatAt: drawnFormats(sheet),
      comments: new Map(
        sheet.comments.flatMap(({ areas, text }) =>
          areas.map((area) => [areaAddress(area), text] as const)
        )
      ),
      date1904: store.model.date1904,
      dark,
    }),
    // The versions stand for what the model holds.
    [sheet, store, dark, versions.content, versions.layout]
  );
}
