import { failureSentence } from "../domain/failureSentences";
import type { Failure, FailureCode } from "../domain/result";

/**
 * Excel's error codes in kinds that a service can act on. Codes only: the host's messages are localised.
 * Source: the ErrorCodes of the client's own typings, and what the web client raises for a whole request.
 */
const KINDS: Readonly<Record<string, FailureCode>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "protected",
  OperationCellsExceedLimit: "too-large",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  MemoryLimitReached: "too-large",
  ItemNotFound: "not-found",
  InvalidReference: "not-found",
  InvalidObjectPath: "not-found",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedFeature: "unsupported",
  ActivityLimitReached: "busy",
  ServiceNotAvailable: "busy",
  RequestAborted: "busy",
  Conflict: "busy",
  NonBlankCellOffSheet: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  InvalidOrTimedOutSession: "lost",
  Unauthenticated: "lost",
  ConnectionFailure: "lost",
};

/** What an error of the Excel client means; anything else is unexpected and keeps its words for support. */
export function failureFrom(error: unknown): Failure {
  const code = codeOf(error);
  const kind = code === null ? undefined : KINDS[code];
  if (kind && kind !== "unexpected") return { code: kind, text: failureSentence(kind) };
  const detail = code ?? (error instanceof Error ? error.message : String(error));
  return {
    code: "unexpected",
    text: {
      vi: `Excel báo lỗi không lường trước (${detail}). Hãy làm lại; nếu vẫn lỗi, lưu và mở lại sổ, rồi báo cho người phụ trách.`,
      en: `Excel reported an unexpected error (${detail}). Try again; if it persists, save and reopen the workbook, and report it.`,
    },
  };
}

/** What Excel would refuse, found out before it is asked; `code` is Excel's own. */
export class ExcelRefusal extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

function codeOf(error: unknown): string | null {
  const named = typeof error === "object" && error !== null && "code" in error;
  return named && typeof error.code === "string" ? error.code : null;
}
