import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const SOURCE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  run(
    part: Document | string,
    options: object
  ): Promise<{
    violations: { impact: string; id: string; nodes: { html: string; target: string[] }[] }[];
  }>;
}

/**
 * What axe holds against a part of a frame, of whatever weight; against a whole frame only what it calls serious or
 * critical. One rule overlooks one kind of element: `aria-hidden-focus` the empty sentinels that Fluent's tabster puts at
 * both ends of the pane. They must take the focus, to lead it on at once (out of the frame, or around in a menu), and must
 * not be heard; nothing can stand in them, and every other rule holds for them. `rules` are the only ones asked, where given.
 */
export async function violations(
  frame: Frame,
  part: string | null = null,
  rules: readonly string[] | null = null
): Promise<string[]> {
  await frame.evaluate(SOURCE);
  await frame.evaluate(settled);
  return frame.evaluate(
    async ([selected, only]) => {
      const { axe } = window as unknown as { axe: Axe };
      const { violations: found } = await axe.run(selected ?? document, {
        iframes: false,
        ...(only && { runOnly: { type: "rule", values: only } }),
      });
      const isSentinel = (selector: string): boolean =>
        document.querySelector(selector)!.matches("i[data-tabster-dummy][role=none]:empty");
      return found
        .filter(({ impact }) => selected !== null || ["serious", "critical"].includes(impact))
        .map(({ id, nodes }) => {
          const counted = nodes.filter(
            ({ target: [selector] }) => id !== "aria-hidden-focus" || !isSentinel(selector!)
          );
          return { id, counted };
        })
        .filter(({ counted }) => counted.length > 0)
        .map(
          ({ id, counted }) => `${id}: ${counted.map(({ html }) => html.slice(0, 200)).join(" | ")}`
        );
    },
    [part, rules] as const
  );
}

/** The frame of the pane on a page of the workbench. */
export function paneFrame(page: Page): Frame {
  return page.frames().find((frame) => frame.url().includes("taskpane"))!;
}

/** Ends when no color is on its way to another; what turns for ever, as a spinner, is not waited for. */
async function settled(): Promise<void> {
  const passing = (): Animation[] =>
    document
      .getAnimations()
      .filter(
        (animation) =>
          animation.playState === "running" &&
          animation.effect?.getComputedTiming().endTime !== Infinity
      );
  for (let running = passing(); running.length > 0; running = passing()) {
    // One that is taken off before its end rejects.
    await Promise.allSettled(running.map(({ finished }) => finished));
  }
}
