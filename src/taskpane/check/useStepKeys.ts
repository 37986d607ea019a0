import { useEffect, useRef } from "react";

/** Where the arrows with Alt have a meaning of their own. */
const KEPT = "input, textarea, select, [role=menu]";

/** Alt and an arrow up or down step through a list, wherever in the pane the focus is. */
export function useStepKeys(active: boolean, step: (by: 1 | -1) => void): void {
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => {
    if (!active) return undefined;
    const press = (event: KeyboardEvent): void => {
      const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : null;
      const others = event.ctrlKey || event.shiftKey || event.metaKey;
      if (by === null || !event.altKey || others) return;
      if (event.target instanceof Element && event.target.closest(KEPT)) return;
      event.preventDefault();
      latest.current(by);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [active]);
}
