import { appContext } from "./conversation";
import type { Conversation, HostProfile } from "./conversation";
import { CallError, DispatchId, RequestFlag } from "./protocol";
import type { Envelope, ExecuteMethodData, RequestBody, ResponseBody, Setting } from "./protocol";
import { byteLength, PAYLOAD_LIMIT_BYTES, Traffic } from "./traffic";

/** The way to the pane and back; texts are JSON envelopes. */
export interface PaneChannel {
  post(text: string): void;
  listen(receive: (text: string) => void): void;
}

/** Answers the body of a request for the workbook or for an Office service. */
export type Execute = (body: RequestBody, flags: number) => ResponseBody;

/** The add-in's settings in the document. */
export interface SettingsStore {
  load(): readonly Setting[];
  save(settings: readonly Setting[]): void;
}

/** What became of a ribbon command: the data given to `event.completed`. */
export type CommandOutcome = Readonly<Record<string, unknown>> | null;

const EDIT_MODE_MESSAGE =
  "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.";

/** How the client marks calls to services outside the workbook. */
const OFFICE_SERVICES = "WacPartition";

/** Speaks "Excel on the web" to one pane with the unmodified client in it. */
export class WebHost {
  readonly traffic = new Traffic();
  /** Calls that this host does not know; a test asserts that there are none. */
  readonly unknownCalls: string[] = [];
  private readonly events = new Map<string, number>();
  private readonly commands = new Map<string, (outcome: CommandOutcome) => void>();
  private held: (() => void)[] = [];
  private editing = false;
  private nextCommand = 1;

  constructor(
    private readonly channel: PaneChannel,
    readonly conversation: Conversation,
    readonly profile: HostProfile,
    private readonly execute: Execute,
    private readonly settings: SettingsStore
  ) {
    channel.listen((text) => this.receive(text));
  }

  /** A user begins typing in a cell: calls are refused, or held when they asked to wait. */
  beginCellEdit(): void {
    this.editing = true;
  }

  /** The user leaves the cell: the held calls run. */
  endCellEdit(): void {
    this.editing = false;
    const waiting = this.held;
    this.held = [];
    for (const run of waiting) run();
  }

  /** How many calls wait for the end of cell editing. */
  get heldCalls(): number {
    return this.held.length;
  }

  /** Presses a ribbon button with an ExecuteFunction action; resolves at `event.completed()`. */
  command(functionName: string, controlId: string): Promise<CommandOutcome> {
    const id = `command-${this.nextCommand++}`;
    return new Promise((resolve, reject) => {
      this.commands.set(id, resolve);
      const context = JSON.stringify({ source: { id: controlId } });
      if (!this.raise("appCommandInvoked", [id, functionName, context])) {
        this.commands.delete(id);
        reject(new Error(`The pane listens for no command, so ${functionName} cannot run.`));
      }
    });
  }

  /** Sends one message of the rich API, e.g. a change of cells; false when the pane does not listen. */
  raiseRichApi(category: number, type: number, targetId: string, message: unknown): boolean {
    const entry = [category, type, targetId, JSON.stringify(message), 0, false];
    return this.raise("richApiMessage", { ArrayData: [entry] });
  }

  private raise(name: string, data: unknown): boolean {
    const correlation = this.events.get(name);
    if (correlation === undefined) return false;
    this.send(name, correlation, 1, data);
    return true;
  }

  private receive(text: string): void {
    const message = parseEnvelope(text);
    if (message?._conversationId !== this.conversation.id || message._messageType !== 0) return;
    const reply = (data: unknown) =>
      this.send(message._actionName, message._correlationId, 0, data);
    if (message._actionType === 1) {
      this.events.set(message._actionName, message._correlationId);
      return reply({ Error: 0 });
    }
    if (message._actionType === 2) {
      this.events.delete(message._actionName);
      return reply({ Error: 0 });
    }
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return reply(appContext(this.profile, this.conversation, this.settings.load()));
      case "ContextActivationManager_notifyHost":
        return;
      case "executeMethod":
        return this.call(message._data as ExecuteMethodData, (data) =>
          reply({ Version: 1, Error: 0, ...data })
        );
      default:
        this.unknownCalls.push(message._actionName);
    }
  }

  private call(data: ExecuteMethodData, reply: (data: object) => void): void {
    switch (data.DdaMethod.DispatchId) {
      case DispatchId.ExecuteRichApiRequest:
        return this.runRichApi(data.ArrayData ?? [], reply);
      case DispatchId.AppCommandInvocationCompleted:
        this.completeCommand(data);
        return reply({});
      case DispatchId.LoadSettings:
        return reply({
          Properties: { Settings: this.settings.load().map(([Name, Value]) => ({ Name, Value })) },
        });
      case DispatchId.SaveSettings:
        this.settings.save(data.DdaSettingsMethod?.Properties ?? []);
        return reply({});
      default:
        this.unknownCalls.push(`dispatch ${data.DdaMethod.DispatchId}`);
        return reply({ Error: CallError.GeneralException });
    }
  }

  private runRichApi(call: readonly unknown[], reply: (data: object) => void): void {
    const text = String(call[4]);
    const flags = Number(call[6]);
    const size = byteLength(text);
    if (size > PAYLOAD_LIMIT_BYTES) {
      return reply({ Error: CallError.RequestPayloadSizeLimitExceeded });
    }
    const body = JSON.parse(text) as RequestBody;
    const forWorkbook = call[0] !== OFFICE_SERVICES;
    const answer = (response: ResponseBody): void => {
      const payload = JSON.stringify(response);
      const received = byteLength(payload);
      if (forWorkbook) this.traffic.count(body, size, received);
      if (received > PAYLOAD_LIMIT_BYTES) {
        return reply({ Error: CallError.ResponsePayloadSizeLimitExceeded });
      }
      reply({ Data: [200, ["Content-Type", "application/json"], payload] });
    };
    if (!this.editing || !forWorkbook) return answer(this.execute(body, flags));
    if (flags & RequestFlag.DelayForCellEdit) {
      this.held.push(() => answer(this.execute(body, flags)));
    } else {
      answer(editModeResponse());
    }
  }

  private completeCommand(data: ExecuteMethodData): void {
    const [id, , outcome] = data.ArrayData ?? [data[0], data[1], data[2]];
    const resolve = this.commands.get(String(id));
    this.commands.delete(String(id));
    resolve?.((outcome ?? null) as CommandOutcome);
  }

  private send(name: string, correlation: number, responseType: 0 | 1, data: unknown): void {
    this.channel.post(
      JSON.stringify({
        _serializerVersion: 1,
        _origin: this.conversation.origin,
        _messageType: 1,
        _actionName: name,
        _conversationId: this.conversation.id,
        _correlationId: correlation,
        _errorCode: 0,
        _responseType: responseType,
        _data: data,
      })
    );
  }
}

/** An error of edit mode comes with HTTP 200: only then does the client show its code. */
function editModeResponse(): ResponseBody {
  const error = {
    Code: "InvalidOperationInCellEditMode",
    Message: EDIT_MODE_MESSAGE,
    Location: "",
    ActionIndex: 0,
    HttpStatusCode: 400,
  };
  return { Results: [], TraceIds: [], Error: error };
}

function parseEnvelope(text: string): Envelope | null {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === "object" && message ? (message as Envelope) : null;
  } catch {
    return null;
  }
}
