import type { Language, Text } from "../../text";
import type { ConsolidatedTask, Consolidation } from "../consolidation";
import { decisionText, sentences } from "./provinceState";
import { fieldHeading, words } from "./sheetWords";

/** What a task's columns rest on, what is not agreed, and what it may be the same as. */
export function taskState(
  { row, contributions, answers }: ConsolidatedTask,
  consolidation: Consolidation
): Text {
  const own = consolidation.conflicts.filter(
    ({ appendix, key }) => appendix === "tasks" && key === row.key
  );
  const open = own.filter(({ decision }) => decision === null);
  const list = (
    language: Language,
    fields: readonly { readonly field: (typeof own)[number]["field"] }[]
  ) => fields.map(({ field }) => fieldHeading(field)[language]).join(", ");
  const replaced = [...answers].filter(([, { replaces }]) => replaces !== null);
  const before = (language: Language) =>
    replaced
      .map(([field, { replaces }]) => `${fieldHeading(field)[language]} “${replaces}”`)
      .join("; ");
  const agencies = [...new Set(contributions.map(({ agency }) => agency))].join("; ");
  return sentences([
    agencies === ""
      ? { vi: "Chưa có đơn vị gửi", en: "Sent by no one yet" }
      : { vi: `Đơn vị gửi: ${agencies}`, en: `Sent by ${agencies}` },
    open.length > 0
      ? { vi: `Chưa thống nhất: ${list("vi", open)}`, en: `Not agreed: ${list("en", open)}` }
      : NOTHING,
    ...own.flatMap(({ decision }) => (decision ? [decisionText(decision)] : [])),
    replaced.length > 0
      ? { vi: `Trong sổ đang ghi: ${before("vi")}`, en: `The book has: ${before("en")}` }
      : NOTHING,
    twinText(row.key, consolidation),
  ]);
}

/** Which other tasks a task may be the same as. */
export function twinText(key: string, { taskTwins }: Pick<Consolidation, "taskTwins">): Text {
  const names = taskTwins.flatMap(({ keys, names: all }) => {
    const at = keys.indexOf(key);
    return at < 0 ? [] : all.filter((_, index) => index !== at);
  });
  if (names.length === 0) return NOTHING;
  const list = names.map((name) => `“${name}”`).join("; ");
  return { vi: `${words.twins.vi} ${list}`, en: `${words.twins.en} ${list}` };
}

const NOTHING: Text = { vi: "", en: "" };
