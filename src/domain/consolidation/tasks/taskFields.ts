import type { Task } from "../../plan/plan";
import type { TaskField } from "../submission";

/** The columns of the task appendix that agencies fill, left to right as the template has them. */
export const taskFields: readonly TaskField[] = [
  "lead",
  "partners",
  "deadline",
  "level",
  "product",
  "submittedOn",
  "submissionNumber",
  "extendedTo",
  "note",
];

/** What the consolidating book has in a column of a task; empty where it is blank or there is no such column. */
export function taskText(row: Task, field: TaskField): string {
  switch (field) {
    case "deadline":
    case "submittedOn":
    case "extendedTo":
      return row[field]?.deadline.text.trim() ?? "";
    default:
      return row[field]?.text ?? "";
  }
}
