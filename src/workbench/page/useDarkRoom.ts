import { useSyncExternalStore } from "react";

const dark = window.matchMedia("(prefers-color-scheme: dark)");

function subscribe(listener: () => void): () => void {
  dark.addEventListener("change", listener);
  return () => dark.removeEventListener("change", listener);
}

/** Whether the system asks for a dark page. */
export function useDarkRoom(): boolean {
  return useSyncExternalStore(subscribe, () => dark.matches);
}
