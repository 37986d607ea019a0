import { useState } from "react";
import type { Plan } from "../domain/plan/plan";
import type { CellRef } from "../domain/sheet";
import type { Text } from "../domain/text";
import type { Desk } from "./desk";

/** Shows cells of a plan in the workbook; `refused` says why the last wish could not be met. */
export function useReveal(desk: Pick<Desk, "reveal">) {
  const [refused, setRefused] = useState<Text | null>(null);
  return {
    refused,
    reveal: (cells: readonly CellRef[], plan: Plan): void => {
      void desk
        .reveal(cells, plan)
        .then((shown) => setRefused(shown.ok ? null : shown.failure.text));
    },
  };
}
