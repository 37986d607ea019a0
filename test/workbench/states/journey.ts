import type { Locator, Page } from "playwright-core";
import { type RunningWorkbench, type WorkbenchPage, openPage } from "../../support/workbench";

/** A walk through the real pane that stops at each state of a screen. */
export interface Journey {
  /** The screen that it shows, as the pictures are called. */
  readonly screen: string;
  walk(walk: Walk): Promise<void>;
}

/** What a journey may use on its way. */
export interface Walk extends WorkbenchPage {
  /** Stops at a state; `at` is what the state is about, where it lies further down. */
  seen(state: string, at?: Locator): Promise<void>;
  /** Opens another workbook in the place of the sample. */
  openBook(name: string, bytes: Uint8Array): Promise<void>;
  /** Excel answers nothing until it is let go again, or refuses all that it is asked. */
  excel(mood: Mood): Promise<void>;
  /** Excel carries out the next write, and the pane is gone before it hears of it. */
  cutOffNextWrite(): Promise<void>;
  /** The pane is opened again over the same workbook, once the write was cut off. */
  reopenPane(): Promise<void>;
}

type Mood = "answers" | "waits" | "refuses";

/** Where a journey stands. */
export interface Stop extends WorkbenchPage {
  readonly screen: string;
  readonly state: string;
  readonly at: Locator | null;
}

/** Opens the workbench and goes one journey, with a look at each stop. */
export async function travel(
  workbench: RunningWorkbench,
  { screen, walk }: Journey,
  look: (stop: Stop) => Promise<void>
): Promise<void> {
  const open = await openPage(workbench);
  try {
    await walk({
      ...open,
      seen: (state, at) => look({ ...open, screen, state, at: at ?? null }),
      openBook: (name, bytes) => openBook(open.page, name, bytes),
      excel: (mood) => open.page.evaluate(setMood, mood),
      cutOffNextWrite: () => open.page.evaluate(cutOffNextWrite),
      reopenPane: () => reopenPane(open.page),
    });
  } finally {
    await open.context.close();
  }
}

/** Scrolls the panel of the pane alone: `scrollIntoView` would move the frame too. */
export async function toTop(part: Locator): Promise<void> {
  await part.evaluate((element) => {
    const panel = element.closest("[role=tabpanel]") ?? element.parentElement!;
    panel.scrollTop += element.getBoundingClientRect().top - panel.getBoundingClientRect().top;
  });
}

async function openBook(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const buffer = Buffer.from(bytes);
  await page.locator('input[type="file"]').first().setInputFiles({ name, mimeType, buffer });
  await page.getByRole("heading", { level: 1, name }).waitFor();
  // A press waits as long as Excel waits for an add-in to start; a machine at its limit takes longer.
  await page.frameLocator(".pane-place iframe").getByRole("tab").first().waitFor();
}

interface Held {
  /** The browser's own way of posting, and what waits. */
  excelPosts?: { readonly post: Window["postMessage"]; readonly held: [string, string][] };
  /** Whether the write that was to be cut off came. */
  isCutOff?: boolean;
}

/**
 * Stands between the page, which plays Excel, and the pane. It runs in the page as it is compiled, so it names no function
 * inside: compilers keep such names by a helper of their own, which the page lacks.
 */
function setMood(mood: Mood): void {
  const page = window as Window & Held;
  const pane = document.querySelector<HTMLIFrameElement>(".pane-place iframe")!.contentWindow!;
  const { post, held } = (page.excelPosts ??= { post: pane.postMessage.bind(pane), held: [] });
  Object.assign(pane, {
    postMessage(text: string, targetOrigin: string) {
      if (mood === "waits") {
        held.push([text, targetOrigin]);
        return;
      }
      const message = JSON.parse(text) as { _data?: { Data?: unknown[] } };
      const answer = message._data?.Data;
      if (mood === "refuses" && answer?.length === 3) {
        const error = { Code: "GeneralException", Message: "-", Location: "", HttpStatusCode: 500 };
        const body = { Results: [], TraceIds: [], Error: { ...error, ActionIndex: 0 } };
        answer[2] = JSON.stringify(body);
      }
      post(JSON.stringify(message), { targetOrigin });
    },
  });
  if (mood !== "waits") {
    for (const [text, targetOrigin] of held.splice(0)) post(text, { targetOrigin });
  }
}

/** It runs in the page, as `setMood` does. */
function cutOffNextWrite(): void {
  const page = window as Window & Held;
  const pane = document.querySelector<HTMLIFrameElement>(".pane-place iframe")!.contentWindow!;
  const post = pane.postMessage.bind(pane);
  window.addEventListener(
    "message",
    ({ source, data }: MessageEvent<unknown>) => {
      if (source === pane && String(data).includes('\\"Name\\":\\"Values\\"')) page.isCutOff = true;
    },
    { capture: true }
  );
  Object.assign(pane, {
    postMessage(text: string, targetOrigin: string) {
      // The page answers while the message is still being handed round: only then is it known what was asked.
      setTimeout(() => page.isCutOff || post(text, { targetOrigin }));
    },
  });
}

async function reopenPane(page: Page): Promise<void> {
  await page.waitForFunction(() => (window as Window & Held).isCutOff);
  await page.evaluate(() => {
    (window as Window & Held).isCutOff = false;
    document
      .querySelector<HTMLIFrameElement>(".pane-place iframe")!
      .contentWindow!.location.reload();
  });
  await page.frameLocator(".pane-place iframe").getByRole("tablist").first().waitFor();
}
