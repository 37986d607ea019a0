import { ActionType } from "./protocol";
import type { RequestBody } from "./protocol";

/** Excel on the web takes and gives no more than this in one call. */
export const PAYLOAD_LIMIT_BYTES = 5 * 1024 * 1024;

/** The calls that did something, their sizes in bytes of UTF-8; clean-up of references is not counted. */
export class Traffic {
  requests = 0;
  requestBytes = 0;
  responseBytes = 0;
  largestRequest = 0;
  largestResponse = 0;

  count(body: RequestBody, sent: number, received: number): void {
    if (!body.Actions.some(isWork)) return;
    this.requests += 1;
    this.requestBytes += sent;
    this.responseBytes += received;
    this.largestRequest = Math.max(this.largestRequest, sent);
    this.largestResponse = Math.max(this.largestResponse, received);
  }

  reset(): void {
    this.requests = this.requestBytes = this.responseBytes = 0;
    this.largestRequest = this.largestResponse = 0;
  }
}

const encoder = new TextEncoder();

/** The length of a text in bytes of UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).byteLength;
}

/** Instantiating the root and giving references back is the client's housekeeping. */
function isWork(action: RequestBody["Actions"][number]): boolean {
  return action.ActionType !== ActionType.Instantiate && action.Name !== "_RemoveReference";
}
