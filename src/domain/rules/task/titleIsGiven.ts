import { defineTaskRule } from "../rule";

interface Facts {
  readonly rowNumber: number;
}

export const titleIsGiven = defineTaskRule<Facts>({
  id: "task/title-is-given",
  severity: "error",
  title: { vi: "Nhiệm vụ phải có tên", en: "A task must have a name" },
  why: {
    vi: "Dòng có cơ quan hoặc thời gian mà không có tên thì không biết giao việc gì.",
    en: "A row with an agency or a deadline but no name gives nobody anything to do.",
  },
  fix: {
    vi: "Ghi tên đề án, nhiệm vụ, hoặc xóa dòng nếu là dòng thừa.",
    en: "Write the name of the task, or delete the row where it is left over.",
  },
  message: {
    vi: ({ rowNumber }) => `Dòng ${rowNumber}: chưa ghi tên đề án, nhiệm vụ.`,
    en: ({ rowNumber }) => `Row ${rowNumber}: no name is given.`,
  },
  scope: "row",
  reads: [],
  *find({ name, rowNumber }) {
    if (name.text === "") yield { at: name.ref, facts: { rowNumber } };
  },
});
