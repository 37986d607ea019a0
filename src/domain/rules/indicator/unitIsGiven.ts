import { isBlank } from "../planCells";
import { defineIndicatorRule } from "../rule";

interface Facts {
  readonly name: string;
}

export const unitIsGiven = defineIndicatorRule<Facts>({
  id: "indicator/unit-is-given",
  severity: "warning",
  title: { vi: "Chỉ tiêu phải có đơn vị tính", en: "An indicator must have a unit" },
  why: {
    vi: "Không có đơn vị tính thì không biết 12,5 là phần trăm, tỷ đồng hay nghìn tấn, và không kiểm được giới hạn.",
    en: "Without a unit 12.5 may be per cent, billions or thousands of tonnes, and no bound can be checked.",
  },
  fix: {
    vi: "Ghi đơn vị tính theo trang “Đơn vị tính”, ở từng dòng.",
    en: "Write the unit as in the sheet “Đơn vị tính”, in every row.",
  },
  message: {
    vi: ({ name }) => `“${name}”: có số liệu mà chưa ghi đơn vị tính.`,
    en: ({ name }) => `“${name}”: has figures and no unit.`,
  },
  scope: "row",
  reads: [],
  *find(indicator) {
    const { name, unit, parent } = indicator;
    if (unit?.text !== "" || name.text === "") return;
    if (indicator.values.every(isBlank)) return;
    yield {
      at: unit.ref,
      facts: { name: name.text },
      // A detail row is often meant in the unit of the row that it details.
      ...(parent !== null && { severity: "info" as const }),
    };
  },
});
