import { useEffect } from "react";
import type { RefObject } from "react";

const FOCUSABLE =
  "[tabindex='0'], button:not([tabindex='-1'], :disabled), textarea:not([tabindex='-1']), input:not([hidden])";

/** F6 and Shift+F6 go from region to region, in the pane too, as between the parts of Excel's window. */
export function useRegions(
  root: RefObject<HTMLElement | null>,
  frame: HTMLIFrameElement | null
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "F6" || !root.current) return;
      event.preventDefault();
      const inFrame = event.view !== window;
      focusNext(root.current, inFrame ? frame : document.activeElement, event.shiftKey ? -1 : 1);
    };
    // The pane's document is of our own origin; a reload brings a new one.
    const listenInFrame = (): void => frame?.contentWindow?.addEventListener("keydown", onKeyDown);
    window.addEventListener("keydown", onKeyDown);
    frame?.addEventListener("load", listenInFrame);
    listenInFrame();
    return () => {
      window.removeEventListener("keydown", onKeyDown);
      frame?.removeEventListener("load", listenInFrame);
      frame?.contentWindow?.removeEventListener("keydown", onKeyDown);
    };
  }, [root, frame]);
}

function focusNext(root: HTMLElement, from: Element | null, step: 1 | -1): void {
  const regions = [...root.querySelectorAll<HTMLElement>("[data-region]:not([hidden])")];
  const at = regions.findIndex((region) => region.contains(from));
  const next = regions[(at + step + regions.length) % regions.length];
  const frame = next?.querySelector("iframe");
  if (frame) frame.contentWindow?.focus();
  else next?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}
