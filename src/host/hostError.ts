/** An error that the host answers with, by the code that Excel uses for it. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400
  ) {
    super(message);
  }
}

/** A member that the host does not have: recorded, and answered with `ApiNotFound`. */
export class MissingMemberError extends HostError {
  constructor(readonly member: string) {
    super("ApiNotFound", `The host does not implement ${member}.`, 404);
  }
}

/** The error for an argument that is missing or has the wrong form. */
export function invalidArgument(
  message = "The argument is invalid or missing or has an incorrect format."
): HostError {
  return new HostError("InvalidArgument", message);
}

/** The error for something that is not in the workbook. */
export function itemNotFound(message = "The requested resource doesn't exist."): HostError {
  return new HostError("ItemNotFound", message, 404);
}

/** The item, or `ItemNotFound` where there is none. */
export function required<T>(item: T | null): T {
  if (item === null) throw itemNotFound();
  return item;
}
