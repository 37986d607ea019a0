import { useCallback, useLayoutEffect, useState } from "react";
import type { RefObject } from "react";
import type { Viewport } from "./panes";

/** The window onto the sheet: its size, and how far it has scrolled on the sheet in sight. */
export interface ScrollState {
  readonly viewport: Viewport;
  readonly onScroll: () => void;
  readonly scrollTo: (left: number, top: number) => void;
}

/** Follows size and scrolling of the element; each sheet comes back where it was left. */
export function useViewport(
  scroller: RefObject<HTMLDivElement | null>,
  places: Map<string, { left: number; top: number }>,
  sheetId: string
): ScrollState {
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [, redraw] = useState(0);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const measure = (): void =>
      setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  const place = places.get(sheetId) ?? { left: 0, top: 0 };
  const keep = useCallback(
    (left: number, top: number) => {
      places.set(sheetId, { left, top });
      redraw((count) => count + 1);
    },
    [places, sheetId]
  );
  return {
    viewport: { ...size, ...place },
    onScroll: useCallback(() => {
      const element = scroller.current;
      if (element) keep(element.scrollLeft, element.scrollTop);
    }, [keep, scroller]),
    scrollTo: useCallback(
      (left: number, top: number) => {
        const element = scroller.current;
        if (!element) return;
        element.scrollLeft = left;
        element.scrollTop = top;
        keep(left, top);
      },
      [keep, scroller]
    ),
  };
}
