import { ActionType, type RequestBody, type ResponseBody } from "../../src/host/protocol";
import type { Execute } from "../../src/host/richApiCalls";
import type { OpenExcel } from "./excelClient";

/** How much of a request Excel carried out when it reported the error. */
export type FaultKind = "nothing done" | "half done" | "all done";

export interface Fault {
  /** Which request for the workbook fails, from 1; the ones after it fail too where `lasting`. */
  readonly request: number;
  readonly code: string;
  readonly kind: FaultKind;
  readonly lasting?: boolean;
}

/** Makes requests fail as Excel fails: an error with HTTP 200, the actions before it carried out, no rollback. */
export function injectFault(excel: OpenExcel, fault: Fault): { requests: number; clear(): void } {
  const calls = excel.host.web.calls as unknown as { execute: Execute };
  const real = calls.execute;
  const count = {
    requests: 0,
    clear() {
      calls.execute = real;
    },
  };
  calls.execute = (body, ...call) => {
    if (!isForWorkbook(body)) return real(body, ...call);
    count.requests += 1;
    const hit = fault.lasting ? count.requests >= fault.request : count.requests === fault.request;
    return hit ? failing(fault, body, (part) => real(part, ...call)) : real(body, ...call);
  };
  return count;
}

/** Does something right before the request of that number, from 1, reaches the workbook. */
export function beforeRequest(
  excel: OpenExcel,
  request: number,
  act: () => void
): { readonly requests: number; clear(): void } {
  const calls = excel.host.web.calls as unknown as { execute: Execute };
  const real = calls.execute;
  const count = {
    requests: 0,
    clear() {
      calls.execute = real;
    },
  };
  calls.execute = (body, ...more) => {
    if (isForWorkbook(body) && ++count.requests === request) act();
    return real(body, ...more);
  };
  return count;
}

/** The pane is gone once that request was carried out, wholly or by half: no answer comes, and nothing more is asked. */
export function goneAfter(
  excel: OpenExcel,
  { request, half }: { readonly request: number; readonly half: boolean }
): Promise<void> {
  const { calls } = excel.host.web;
  const run = calls.run.bind(calls);
  let requests = 0;
  return new Promise((gone) => {
    calls.run = (call, reply) => {
      const body = JSON.parse(String(call[4])) as RequestBody;
      if (requests >= request) return;
      if (!isForWorkbook(body) || ++requests < request) return run(call, reply);
      const Actions = half ? body.Actions.slice(0, body.Actions.length / 2) : body.Actions;
      const [data, verb, url, headers, , ...rest] = call;
      run(
        [data, verb, url, headers, JSON.stringify({ ...body, Actions }), ...rest],
        () => undefined
      );
      gone();
    };
  });
}

function failing(
  { code, kind }: Fault,
  body: RequestBody,
  run: (body: RequestBody) => ResponseBody
): ResponseBody {
  const done = { "nothing done": 0, "half done": 0.5, "all done": 1 }[kind];
  const actions = body.Actions.slice(0, Math.ceil(body.Actions.length * done));
  const { Results, TraceIds } = run({ ...body, Actions: actions });
  const error = {
    Code: code,
    Message: "injected",
    Location: "",
    ActionIndex: actions.length,
    HttpStatusCode: 400,
  };
  return { Results, TraceIds, Error: error };
}

/** The client's own calls: giving references back, and telling at start-up that it listens for commands. */
const HOUSEKEEPING = new Set(["_RemoveReference", "NotifyActionHandlerReady"]);

function isForWorkbook({ Actions }: RequestBody): boolean {
  const work = Actions.filter(({ ActionType: type }) => type !== ActionType.Instantiate);
  return work.some(({ Name }) => !HOUSEKEEPING.has(Name));
}
