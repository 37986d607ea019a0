import { useSyncExternalStore } from "react";
import type { BookStore, Versions } from "./bookStore";

/** Draws the component again after every change of the workbook. */
export function useVersions(store: BookStore): Versions {
  return useSyncExternalStore(store.subscribe, () => store.versions);
}
