import { appContext } from "./conversation";
import type { Conversation, HostProfile } from "./conversation";
import { FocusEntry, exitOf } from "./focusActions";
import type { PaneExit } from "./focusActions";
import { CallError, DispatchId } from "./protocol";
import type { Envelope, ExecuteMethodData, Setting } from "./protocol";
import type { RichApiCalls } from "./richApiCalls";
import type { Traffic } from "./traffic";

/** The way to the pane and back; texts are JSON envelopes. */
export interface PaneChannel {
  post(text: string): void;
  listen(receive: (text: string) => void): void;
}

/** The add-in's settings in the document. */
export interface SettingsStore {
  load(): readonly Setting[];
  save(settings: readonly Setting[]): void;
}

/** The event that runs a ribbon command in the pane. */
const COMMAND = "appCommandInvoked";

/** What became of a ribbon command: the data given to `event.completed`. */
export type CommandOutcome = Readonly<Record<string, unknown>> | null;

/** Speaks "Excel on the web" to one pane with the unmodified client in it. */
export class WebHost {
  /** Calls that this host does not know; a test asserts that there are none. */
  readonly unknownCalls: string[] = [];
  private becomeReady = (): void => {};
  /** Resolves when the client listens for ribbon commands. */
  readonly ready = new Promise<void>((resolve) => (this.becomeReady = resolve));
  private readonly events = new Map<string, number>();
  private readonly commands = new Map<string, (outcome: CommandOutcome) => void>();
  private nextCommand = 1;
  private nextNotice = 1;
  private leave: (exit: PaneExit) => void = () => {};

  constructor(
    private readonly channel: PaneChannel,
    readonly conversation: Conversation,
    readonly profile: HostProfile,
    readonly calls: RichApiCalls,
    private readonly settings: SettingsStore
  ) {
    channel.listen((text) => this.receive(text));
  }

  /** The calls to the workbook so far. */
  get traffic(): Traffic {
    return this.calls.traffic;
  }

  /** Presses a ribbon button with an ExecuteFunction action; resolves at `event.completed()`. */
  command(functionName: string, controlId: string): Promise<CommandOutcome> {
    const id = `command-${this.nextCommand++}`;
    return new Promise((resolve, reject) => {
      this.commands.set(id, resolve);
      const context = JSON.stringify({ source: { id: controlId } });
      if (!this.raise(COMMAND, [id, functionName, context])) {
        this.commands.delete(id);
        reject(new Error(`The pane listens for no command, so ${functionName} cannot run.`));
      }
    });
  }

  /** Gives the pane the focus, at its first or its last element. */
  focus(at: keyof typeof FocusEntry): void {
    this.channel.post(
      JSON.stringify({
        _serializerVersion: 1,
        _origin: this.conversation.origin,
        _messageType: 0,
        _actionType: 0,
        _actionName: "Office_notifyAgave",
        _conversationId: `${this.conversation.id}_ntf`,
        _correlationId: this.nextNotice++,
        _data: [FocusEntry[at]],
      })
    );
  }

  /** Says where the focus goes when the user leaves the pane by a key. */
  onLeave(leave: (exit: PaneExit) => void): void {
    this.leave = leave;
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
      if (message._actionName === COMMAND) this.becomeReady();
      return reply({ Error: 0 });
    }
    if (message._actionType === 2) {
      this.events.delete(message._actionName);
      return reply({ Error: 0 });
    }
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return reply(appContext(this.profile, this.conversation, this.settings.load()));
      case "ContextActivationManager_notifyHost": {
        const exit = exitOf(message._data);
        if (exit) this.leave(exit);
        return;
      }
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
        return this.calls.run(data.ArrayData ?? [], reply);
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

function parseEnvelope(text: string): Envelope | null {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === "object" && message ? (message as Envelope) : null;
  } catch {
    return null;
  }
}
