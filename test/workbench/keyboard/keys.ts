import type { Frame, Page } from "playwright-core";
import { paneFrame } from "../../support/axe";
import type { WorkbenchPage } from "../../support/workbench";

/** What was done with the keyboard, and where it led. */
export interface Stroke {
  /** As they stand on the keyboard, or what was typed. */
  readonly keys: string;
  readonly times: number;
  /** What has the focus afterwards, as a screen reader names it. */
  readonly leadsTo: string;
}

/** What the pane told, as it was read on it. */
export interface Told {
  readonly told: string;
}

/** What has the focus. */
interface Focus {
  readonly inPane: boolean;
  /** How it is named; empty where nothing has the focus. */
  readonly name: string;
  /** Whether it is a line of a list that arrows go through. */
  readonly isLine: boolean;
  /** Whether an eye finds it. */
  readonly isSeen: boolean;
  /** What is chosen in it, where it is a list. */
  readonly chosen: string;
}

/** After so many presses it is not on the way. */
const FAR = 120;
/** How long the focus may be on its way to another place, in milliseconds. */
const MOMENT = 2_000;

/** A user who has no mouse: each press is noted, and must leave the focus where an eye finds it. */
export class Keys {
  readonly record: (Stroke | Told)[] = [];

  /** What had the focus before the last key. */
  private last = "";

  constructor(private readonly open: WorkbenchPage) {}

  /** Presses a key, some times. */
  async press(keys: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time++) await this.open.page.keyboard.press(keys);
    this.note(keys, times, await this.focus());
  }

  /** Types into what has the focus, over what stands in it. */
  async type(text: string): Promise<void> {
    await this.open.page.keyboard.press("Control+a");
    await this.open.page.keyboard.type(text);
    this.note(`“${text}”`, 1, await this.focus());
  }

  /** Presses a key until what is named so has the focus. */
  async go(keys: string, name: RegExp): Promise<void> {
    await this.until(keys, (focus) => name.test(focus.name), String(name));
  }

  /** Waits until the focus is where a key led by itself. */
  async isOn(name: RegExp): Promise<void> {
    const end = Date.now() + MOMENT;
    while (!name.test((await this.focus()).name)) {
      if (Date.now() > end) throw new Error(`The focus is on ${this.last}, not on ${String(name)}`);
      await this.open.page.waitForTimeout(50);
    }
  }

  /** Presses a key until the focus is in the pane. */
  async toPane(): Promise<void> {
    await this.until("F6", ({ inPane }) => inPane, "the pane");
  }

  /** Presses Tab until a line of a list has the focus. */
  async toLine(): Promise<void> {
    await this.until("Tab", ({ isLine }) => isLine, "a line");
  }

  /** Presses a key until a list has that choice. */
  async choose(keys: string, choice: string): Promise<void> {
    await this.until(keys, ({ chosen }) => chosen === choice, choice);
  }

  /** Waits for words in the pane that an eye sees. */
  async reads(words: string | RegExp): Promise<void> {
    const found = this.open.pane.getByText(words).locator("visible=true").first();
    await found.waitFor();
    this.record.push({ told: (await found.innerText()).split("\n")[0]! });
  }

  private async until(keys: string, isThere: (focus: Focus) => boolean, what: string) {
    const way: string[] = [];
    for (let times = 1; times <= FAR; times++) {
      await this.open.page.keyboard.press(keys);
      const focus = await this.focus();
      if (isThere(focus)) return this.note(keys, times, focus);
      way.push(focus.name);
    }
    throw new Error(`${keys} does not lead to ${what}, but to:\n${way.slice(0, 40).join("\n")}`);
  }

  private note(keys: string, times: number, { name }: Focus): void {
    this.record.push({ keys, times, leadsTo: name });
  }

  /** What has the focus, once it is seen; in the pane, nowhere or unseen is a fault. */
  private async focus(): Promise<Focus> {
    const end = Date.now() + MOMENT;
    for (;;) {
      const focus = await focusOn(this.open.page);
      if (!focus.inPane || (focus.name !== "" && focus.isSeen)) {
        this.last = focus.name;
        return focus;
      }
      if (Date.now() > end) {
        const where = focus.name === "" ? "nowhere" : `unseen on ${focus.name}`;
        throw new Error(`The focus is ${where}; it was on ${this.last}`);
      }
      await this.open.page.waitForTimeout(50);
    }
  }
}

async function focusOn(page: Page): Promise<Focus> {
  const inPane = await page.evaluate(() => document.activeElement?.localName === "iframe");
  const held = await heldIn(inPane ? paneFrame(page) : page.mainFrame());
  return { ...held, inPane };
}

/** It runs in the page as it is compiled, so it names no function inside: tsx would call a helper that the page lacks. */
function heldIn(frame: Frame) {
  return frame.evaluate(() => {
    const held = document.activeElement as HTMLInputElement | HTMLSelectElement | null;
    if (!held || held.matches("body, html"))
      return { name: "", isSeen: false, isLine: false, chosen: "" };
    const isField = held.matches("input, select, textarea");
    // Fluent draws the line of a field below its frame, and some rings behind the element.
    const parts = [
      held,
      ...(isField ? [held.parentElement, held.parentElement?.parentElement] : []),
    ];
    const isSeen = parts.some(
      (part) =>
        part &&
        [null, "::before", "::after"].some((pseudo) => {
          const style = getComputedStyle(part, pseudo);
          const outlined = style.outlineStyle !== "none" && style.outlineWidth !== "0px";
          const framed =
            pseudo !== null &&
            style.borderBottomStyle !== "none" &&
            style.borderBottomWidth !== "0px" &&
            !style.transform.startsWith("matrix(0,");
          return outlined || framed;
        })
    );
    const labelled = (held.getAttribute("aria-labelledby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "")
      .join(" ");
    const name = [
      held.getAttribute("aria-label"),
      labelled,
      held.labels?.[0]?.textContent,
      held.textContent,
      held.getAttribute("title"),
      held.getAttribute("role"),
      held.localName,
    ].find((words) => words?.trim());
    const chosen =
      held.localName === "select" ? (held as HTMLSelectElement).selectedOptions[0] : null;
    return {
      name: name!.replace(/\s+/g, " ").trim(),
      isSeen,
      isLine: held.matches("[data-line]"),
      chosen: chosen?.textContent ?? "",
    };
  });
}
