import { CallError, RequestFlag } from "./protocol";
import type { RequestBody, ResponseBody } from "./protocol";
import { readRequest } from "./readRequest";
import { byteLength, PAYLOAD_LIMIT_BYTES, Traffic } from "./traffic";

/** What a request is about: the workbook, or Office around it. */
export type Partition = "workbook" | "office";

/** Answers the body of a request. */
export type Execute = (body: RequestBody, flags: number, partition: Partition) => ResponseBody;

const EDIT_MODE_MESSAGE =
  "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.";

/** How the client marks calls to services outside the workbook. */
const OFFICE_SERVICES = "WacPartition";

/** Runs the client's rich API calls as Excel on the web does: within its size limits, and not during cell editing. */
export class RichApiCalls {
  readonly traffic = new Traffic();
  private held: (() => void)[] = [];
  private editing = false;

  constructor(private readonly execute: Execute) {}

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

  /** `call` is the client's argument array: customData, verb, url, headers, body, permission, flags. */
  run(call: readonly unknown[], reply: (data: object) => void): void {
    const text = String(call[4]);
    const flags = Number(call[6]);
    const size = byteLength(text);
    if (size > PAYLOAD_LIMIT_BYTES) {
      return reply({ Error: CallError.RequestPayloadSizeLimitExceeded });
    }
    const body = readRequest(text);
    if (!body) return reply({ Error: CallError.GeneralException });
    const partition = call[0] === OFFICE_SERVICES ? "office" : "workbook";
    const forWorkbook = partition === "workbook";
    const answer = (response: ResponseBody): void => {
      const payload = JSON.stringify(response);
      const received = byteLength(payload);
      if (forWorkbook) this.traffic.count(body, size, received);
      if (received > PAYLOAD_LIMIT_BYTES) {
        return reply({ Error: CallError.ResponsePayloadSizeLimitExceeded });
      }
      reply({ Data: [200, ["Content-Type", "application/json"], payload] });
    };
    if (!this.editing || !forWorkbook) return answer(this.execute(body, flags, partition));
    if (flags & RequestFlag.DelayForCellEdit) {
      this.held.push(() => answer(this.execute(body, flags, partition)));
    } else {
      answer(editModeResponse());
    }
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
