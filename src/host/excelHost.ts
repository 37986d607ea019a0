import type { WorkbookModel } from "../model/workbookModel";
import { ChangeEvents } from "./changeEvents";
import type { Conversation, HostProfile } from "./conversation";
import { ANY_SHEET, EventHub } from "./eventHub";
import { MissingMemberError } from "./hostError";
import type { HostObject } from "./hostObject";
import { Interpreter } from "./interpreter";
import { BookSession } from "./objects/bookSession";
import { Workbook } from "./objects/workbook";
import { Worksheet } from "./objects/worksheet";
import { officeServices } from "./officeServices";
import type { OfficeState } from "./officeServices";
import type { RequestBody, ResponseBody } from "./protocol";
import { type Partition, RichApiCalls } from "./richApiCalls";
import { modelSettings } from "./settingsStore";
import { WebHost } from "./webHost";
import { WebWorkbook } from "./webWorkbook";
import type { PaneChannel } from "./webHost";

/** The label of an add-in's request in the model's undo journal. */
const REQUEST_LABEL = "add-in";

/** The visibility event of the shared runtime, which has no target. */
const RICH_API_EVENT = 65536;
const VISIBILITY_CHANGED = 65539;

/** An exception that no code describes, and where it happened. */
export interface HostCrash {
  readonly error: unknown;
  readonly location: string;
}

/** Excel without Excel: answers one pane from a workbook model. */
export class ExcelHost {
  readonly web: WebHost;
  readonly office: OfficeState = {
    visibility: "Visible",
    startState: "Inactive",
    enabled: new Map(),
    visibleTabs: new Map(),
  };
  /** Defects of the host or refusals of a test's strict mode; a test asserts that there are none. */
  readonly crashes: HostCrash[] = [];
  /** Cell editing, size limits and the count of round trips. */
  readonly calls = new RichApiCalls((body, _flags, partition) => this.execute(body, partition));
  private readonly interpreter: Interpreter;
  private readonly session: BookSession;
  private readonly hub: EventHub;
  private readonly unsubscribe: () => void;
  private readonly watchers = new Set<(visible: boolean) => void>();
  private readonly webWorkbook = new WebWorkbook((bytes) => this.tellNewBook(bytes));
  private newBook: (bytes: Uint8Array) => void = () => {};
  private executing = false;

  constructor(
    channel: PaneChannel,
    conversation: Conversation,
    profile: HostProfile,
    private readonly model: WorkbookModel
  ) {
    this.session = new BookSession(model);
    this.hub = new EventHub((...message) => this.raise(...message));
    const changes = new ChangeEvents(model, this.session, this.hub);
    this.unsubscribe = model.onChange((batch) => {
      if (!this.executing) changes.follow(batch.changes);
      changes.tell(batch.changes, this.executing ? "ThisLocalAddin" : "Unknown");
    });
    const service = officeServices(this.office, (visible) => this.tellVisibility(visible));
    this.interpreter = new Interpreter({
      root: new Workbook(this.session, fileName(profile.documentUrl)),
      service(name) {
        const found = service(name);
        if (!found) throw new MissingMemberError(`service ${name}`);
        return found;
      },
      subscribe: (target, event, on) => this.hub.subscribe(targetId(target), event, on),
      crashed: (error, location) => this.crashes.push({ error, location }),
    });
    this.web = new WebHost(channel, conversation, profile, this.calls, modelSettings(model));
  }

  /** Every `Class.member` that was asked for and does not exist here, and every unknown call. */
  get unknown(): readonly string[] {
    return [...this.interpreter.unknownMembers, ...this.web.unknownCalls];
  }

  /** How many objects the client holds; none after its clean-up. */
  get referenceCount(): number {
    return this.interpreter.referenceCount;
  }

  /** Shows or hides the pane as the user does; the add-in is told. */
  show(visible: boolean): void {
    this.office.visibility = visible ? "Visible" : "Background";
    this.tellVisibility(visible);
  }

  /** Calls back whenever user or add-in shows or hides the pane; the result stops it. */
  onVisibility(watcher: (visible: boolean) => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** Says what is done with a file that the add-in opens as a workbook of its own. */
  onNewBook(open: (bytes: Uint8Array) => void): void {
    this.newBook = open;
  }

  /** Stops listening to the model. */
  close(): void {
    this.unsubscribe();
  }

  /** One request is one entry of the undo journal, also when it fails half-way: nothing is rolled back. */
  private execute(body: RequestBody, partition: Partition): ResponseBody {
    this.model.begin(REQUEST_LABEL);
    this.executing = true;
    try {
      return this.interpreter.execute(body, partition === "office" ? this.webWorkbook : undefined);
    } finally {
      this.model.commit();
      this.executing = false;
      this.hub.endRequest();
      this.session.endRequest(this.interpreter.keptObjects);
    }
  }

  /** The reply to the request goes first: whoever opens the book may close this one. */
  private tellNewBook(bytes: Uint8Array): void {
    setTimeout(() => this.newBook(bytes));
  }

  private tellVisibility(visible: boolean): void {
    for (const watcher of this.watchers) watcher(visible);
    this.raise(RICH_API_EVENT, VISIBILITY_CHANGED, "", {
      visibility: visible ? "Visible" : "Hidden",
    });
  }

  /** Events follow the reply to the request that caused them. */
  private raise(category: number, type: number, target: string, payload: unknown): void {
    queueMicrotask(() => this.web.raiseRichApi(category, type, target, payload));
  }
}

function targetId(target: HostObject): string {
  return target instanceof Worksheet ? target.id : ANY_SHEET;
}

function fileName(documentUrl: string): string {
  return decodeURIComponent(documentUrl.slice(documentUrl.lastIndexOf("/") + 1));
}
