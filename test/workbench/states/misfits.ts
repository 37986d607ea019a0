import type { Frame } from "playwright-core";

/** In pixels: what a finger or a trembling hand needs (WCAG 2.2, 2.5.8). */
const SMALLEST = 24;

/** What does not fit where it stands: a panel to scroll sideways, a button whose words are cut, a target too small. */
export async function misfits(frame: Frame): Promise<string[]> {
  return frame.evaluate((smallest) => {
    const found: string[] = [];
    for (const panel of document.querySelectorAll("[role=tabpanel], [role=dialog]")) {
      if (panel.clientWidth > 0 && panel.scrollWidth > panel.clientWidth) {
        found.push(`scrolls sideways: #${panel.id} ${panel.scrollWidth} > ${panel.clientWidth}`);
      }
    }
    for (const target of document.querySelectorAll<HTMLElement>(
      "button, summary, select, input, textarea, [role=tab], [role=menuitem]"
    )) {
      const box = target.getBoundingClientRect();
      if (!target.checkVisibility({ visibilityProperty: true }) || box.width < 2) continue;
      const named = (target.getAttribute("aria-label") ?? target.textContent ?? "").slice(0, 60);
      // Half a pixel is lost where a place is rounded.
      if (Math.min(box.width, box.height) < smallest - 0.5) {
        found.push(
          `${Math.round(box.width)} × ${Math.round(box.height)}: ${target.localName} “${named}”`
        );
      }
      if (target.localName === "button" && target.scrollWidth > target.clientWidth + 1) {
        found.push(`cut: “${named}”`);
      }
    }
    return found;
  }, SMALLEST);
}
