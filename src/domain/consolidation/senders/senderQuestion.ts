import { foldSpelling, foldTones } from "../../notation/vietnamese";
import type { AgencyKind } from "../../plan/registers/agencies";
import type { Text } from "../../text";
import type { SenderQuestion } from "../question";
import type { OpenSender } from "./findSenders";

/** The question for a sender that neither the info sheet nor the file name tells for certain. */
export function senderQuestion(
  { key, written, candidates }: OpenSender,
  files: readonly number[],
  fileNames: readonly string[]
): SenderQuestion {
  const names = candidates.map(({ name }) => name);
  return {
    ...{ kind: "sender", key, files, written, candidates: names },
    likelyKind: candidates[0]?.kind ?? likelyKind(written ?? fileNames[0]!),
    text: written === null ? unnamed(fileNames, names) : unsure(written, names),
  };
}

function unnamed(fileNames: readonly string[], candidates: readonly string[]): Text {
  return {
    vi: `Tệp “${fileNames[0]}” không ghi cơ quan báo cáo. Đơn vị nào gửi?${perhaps(candidates).vi}`,
    en: `The file “${fileNames[0]}” names no reporting agency. Who sent it?${perhaps(candidates).en}`,
  };
}

function unsure(written: string, candidates: readonly string[]): Text {
  const bare = foldTones(written) === foldSpelling(written);
  const why: Text = bare
    ? { vi: "viết không dấu", en: "is written without tone marks" }
    : { vi: "không có trong danh mục Cơ quan", en: "is not in the register of agencies" };
  return {
    vi: `Cơ quan báo cáo ghi “${written}”, ${why.vi}. Đó là đơn vị nào?${perhaps(candidates).vi}`,
    en: `The reporting agency reads “${written}”, which ${why.en}. Which agency is it?${perhaps(candidates).en}`,
  };
}

function perhaps(candidates: readonly string[]): Text {
  if (candidates.length === 0) return { vi: "", en: "" };
  const list = candidates.join("; ");
  return { vi: ` Có thể là: ${list}.`, en: ` Perhaps: ${list}.` };
}

/** What sort of body a name seems to be; null where it does not show. */
function likelyKind(name: string): AgencyKind | null {
  const words = foldTones(
    name
      .split("/")
      .at(-1)!
      .replace(/[_.-]+/g, " ")
  );
  if (
    /(^| )(ubnd|uy ban nhan dan|xa|phuong|thi tran|dac khu|huyen|thi xa|thanh pho) /.test(words)
  ) {
    return "locality";
  }
  return /(^| )so /.test(words) ? "department" : null;
}
