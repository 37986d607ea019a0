import { enNumber, viNumber } from "../rules/say";
import type { Text } from "../text";
import type { Allocation } from "./allocation";
import { sharingBasisNames } from "./sharingBasis";

/** How a target was shared out, by which numbers (cách tính, nguồn số). */
export function explainAllocation({ target, choices, parts, sharedBy }: Allocation): Text {
  const { basis, factor, weightSource } = choices;
  const said: Text[] = [sharedBy === "actual" ? BY_ACTUALS : sharingBasisNames[basis]];
  const weighed = sharedBy === "weight" || target.makes === "mean";
  if (target.makes === "mean") {
    said.push({
      vi: "bình quân gia quyền bằng mức tổng giao",
      en: "the weighted mean is what is given",
    });
  }
  if (weighed) {
    const source = weightSource || (target.weightedBy ?? "");
    said.push(
      source === ""
        ? { vi: "trọng số chưa ghi nguồn", en: "the weights have no source" }
        : { vi: `trọng số: ${source}`, en: `weights: ${source}` }
    );
  }
  if (factor !== 1) {
    said.push({
      vi: `tổng giao bằng ${viNumber(factor)} lần chỉ tiêu tỉnh`,
      en: `given in all: ${enNumber(factor)} times the province's target`,
    });
  }
  const held = parts.reduce((sum, { locality }) => sum + locality.held.size, 0);
  if (held > 0) said.push({ vi: `giữ nguyên ${held} ô`, en: `held: ${held}` });
  return {
    vi: `${said.map(({ vi }) => vi).join("; ")}.`,
    en: `${said.map(({ en }) => en).join("; ")}.`,
  };
}

const BY_ACTUALS: Text = { vi: "Theo tỷ lệ số thực hiện", en: "In ratio to the actual figures" };
