/** How an object path is resolved; the numbers are the client's. */
export const PathType = {
  Global: 1,
  New: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  Null: 7,
} as const;

/** What an action does to the object it names; the numbers are the client's. */
export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

/** For each argument: 0 for a plain value, n for object path n, nested as the argument is. */
export type PathReference = number | null | readonly PathReference[];

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly PathReference[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  /** Meaningful for methods, properties and indexers only: the others may carry a stale one. */
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** Which members to read; names are slash-separated paths in the caller's spelling. */
export interface QueryInfo {
  readonly Select?: readonly string[] | null;
  readonly Expand?: readonly string[] | null;
  readonly Top?: number | null;
  readonly Skip?: number | null;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** One sync of the client: actions run in order over paths that are resolved when first needed. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  /** `Class.member` in the API's spelling. */
  readonly Location: string;
  /** The action that failed; those before it stay applied. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

/** Bits of a request's flags. */
export const RequestFlag = { Write: 1, DelayForCellEdit: 64 } as const;

/** A message between pane and host; JSON text on the wire. */
export interface Envelope {
  /** 0 request, 1 reply or event. */
  readonly _messageType: number;
  readonly _actionName: string;
  /** Requests: 0 invoke, 1 register an event, 2 unregister it. */
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

/** The numbers by which the client calls the host's services and its events. */
export const DispatchId = {
  LoadSettings: 75,
  SaveSettings: 76,
  ExecuteRichApiRequest: 93,
  AppCommandInvocationCompleted: 94,
} as const;

/** Error numbers of a whole call, as opposed to an error inside a response body. */
export const CallError = {
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  GeneralException: 5001,
} as const;

/** What `executeMethod` carries. */
export interface ExecuteMethodData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly Setting[] };
  readonly [position: number]: unknown;
}

/** A key and its value as JSON text. */
export type Setting = readonly [string, string];
