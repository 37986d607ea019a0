import { periodIsThePlans } from "../../../../src/domain/rules/task/periodIsThePlans";
import { ruleTable, runOn } from "../../../support/runRule";
import { bookOf, sheetOf, SMALL_INDICATOR_HEADER, taskBook } from "../../../support/snapshots";

const named = (...names: string[]) =>
  bookOf([
    sheetOf("Chỉ tiêu", SMALL_INDICATOR_HEADER),
    ...taskBook(...names.map((name) => [name, "Sở Y tế", "Quý II/2021"] as const)).sheets,
  ]);
const off = named("Đề án A giai đoạn 2020-2025", "Đề án B giai đoạn 2021 – 2026", "C 2020 - 2025");

ruleTable(periodIsThePlans, {
  accepts: {
    "the plan's period in any dash": named("A 2021-2025", "B 2021 – 2025", "C 2021 - 2025"),
    "longer, shorter and past ones": named("A 2021-2030", "B 2022-2025", "C 2016-2020"),
    "a term of office that is called one": named("Chương trình nhiệm kỳ 2021-2026"),
    "a name with the plan's period too": named("Sơ kết 2020-2025, phương hướng 2021-2025"),
    "a number of a document": named("Triển khai Nghị quyết 12/2020-2025"),
  },
  rejects: {
    "periods off by one year, each once": [
      off,
      {
        "B2 B4":
          "2 tên nhiệm vụ ghi 2020-2025, kế hoạch là 2021-2025 (2020-2025 có thể là nhiệm kỳ đại hội Đảng).",
        B3: "“Đề án B giai đoạn 2021 – 2026”: ghi 2021-2026, kế hoạch là 2021-2025 (2021-2026 có thể là nhiệm kỳ HĐND, UBND).",
      },
    ],
  },
});

it("only suggests where it is the Party's term", () => {
  expect(runOn(off, [periodIsThePlans]).findings.map(({ severity }) => severity)).toEqual([
    "info",
    "warning",
  ]);
});
