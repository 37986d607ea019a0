import { invalidArgument } from "../hostError";

/** A colour as the API gives it back, `#RRGGBB`; names of colours, which Excel takes too, are refused here. */
export function readColor(color: string): string {
  const digits = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
  if (digits === undefined) throw invalidArgument();
  return `#${digits.toUpperCase()}`;
}
