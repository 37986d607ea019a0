import { useState } from "react";
import type { CellRef } from "../domain/sheet";
import type { Text } from "../domain/text";
import type { Desk } from "./desk";

/** Shows cells in the workbook; `refused` says why the last wish could not be met. */
export function useReveal({ reveal }: Pick<Desk, "reveal">) {
  const [refused, setRefused] = useState<Text | null>(null);
  return {
    refused,
    reveal: (cells: readonly CellRef[]): void => {
      void reveal(cells).then((shown) => setRefused(shown.ok ? null : shown.failure.text));
    },
  };
}
