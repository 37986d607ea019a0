/** The events of a workbook that this host raises, by the name in `_Register…Event`; numbers are the client's. */
const EVENT_TYPES = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
} as const;

export type WorkbookEvent = keyof typeof EVENT_TYPES;

/** The target of collection events. */
export const ANY_SHEET = "Workbook";

/** The category of the rich API's own events. */
const RICH_API_EVENT = 65536;

/** Sends one message to the pane. */
export type RaiseMessage = (
  category: number,
  type: number,
  targetId: string,
  payload: unknown
) => void;

/** Keeps which events the pane asked for, and sends those only. */
export class EventHub {
  private readonly registered = new Set<string>();
  private pending: string[] = [];

  constructor(private readonly raise: RaiseMessage) {}

  /**
   * Registers from the end of the request on, since what happened before is none of the handler's
   * business, or unregisters at once. False when this host has no such event.
   */
  subscribe(targetId: string, event: string, on: boolean): boolean {
    if (!(event in EVENT_TYPES)) return false;
    const key = `${event} ${targetId}`;
    if (on) this.pending.push(key);
    else this.registered.delete(key);
    return true;
  }

  /** A request is over. */
  endRequest(): void {
    for (const key of this.pending) this.registered.add(key);
    this.pending = [];
  }

  /** Whether anybody listens to that event of the sheet or of all sheets. */
  hears(event: WorkbookEvent, sheetId: string): boolean {
    return [sheetId, ANY_SHEET].some((target) => this.registered.has(`${event} ${target}`));
  }

  /** Sends the event to those who registered for the sheet and for all sheets. */
  send(event: WorkbookEvent, sheetId: string, payload: object): void {
    for (const target of [sheetId, ANY_SHEET]) {
      if (!this.registered.has(`${event} ${target}`)) continue;
      const message = { worksheetId: sheetId, ...payload };
      this.raise(RICH_API_EVENT, EVENT_TYPES[event], target, message);
    }
  }
}
