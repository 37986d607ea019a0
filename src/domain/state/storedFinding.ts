import type { StoredFinding } from "../rules/compareRuns";
import { fieldsOf } from "./storedJson";

/** Whether what a record holds is a finding as we store it, untampered. */
export function isStoredFinding(value: unknown): value is StoredFinding {
  const { id, rule, severity, fingerprint, at, row, message } = fieldsOf(value);
  const texts = [id, rule, fingerprint, fieldsOf(at).sheet, fieldsOf(at).cell];
  const { vi, en } = fieldsOf(message);
  return (
    [...texts, vi, en].every((text) => typeof text === "string") &&
    ["error", "warning", "info"].includes(String(severity)) &&
    (row === null ||
      [fieldsOf(row).key, fieldsOf(row).name].every((text) => typeof text === "string"))
  );
}
