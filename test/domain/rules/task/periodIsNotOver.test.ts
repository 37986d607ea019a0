import { periodIsNotOver } from "../../../../src/domain/rules/task/periodIsNotOver";
import { ruleTable } from "../../../support/runRule";
import { bookOf, sheetOf, SMALL_INDICATOR_HEADER, taskBook } from "../../../support/snapshots";

const named = (...names: string[]) =>
  bookOf([
    sheetOf("Chỉ tiêu", SMALL_INDICATOR_HEADER),
    ...taskBook(...names.map((name) => [name, "Sở Y tế", "Quý II/2021"] as const)).sheets,
  ]);

ruleTable(periodIsNotOver, {
  accepts: {
    "reports on a period that is over": named(
      "Báo cáo tổng kết Đề án xây dựng trường chuẩn giai đoạn 2016-2020",
      "Kế quả thực hiện đề án Đào tạo nghề giai đoạn 2016-2020",
      "Báo cáo sơ kết Nghị quyết số 03-NQ/TU ngày 16/11/2017 đến năm 2020 và định hướng đến năm 2030",
      "Triển khai tổng kết Chương trình giai đoạn 2016-2020"
    ),
    "work of the plan's own period, and of longer ones": named(
      "Triển khai thực hiện Đề án giai đoạn 2016-2025",
      "Triển khai thực hiện Chiến lược đến năm 2030, tầm nhìn đến năm 2050",
      "Tiếp tục triển khai Nghị quyết số 29-NQ/TW ngày 4/11/2013"
    ),
    "what does not say that it carries anything out": named("Đề án nhân lực đến năm 2020"),
  },
  rejects: {
    "the work of a past period": [
      named(
        "Triển khai thực hiện Chiến lược đến năm 2020, tầm nhìn đến năm 2030",
        "Kế hoạch thực hiện Chương trình giai đoạn 2016 – 2020"
      ),
      {
        B2: "“Triển khai thực hiện Chiến lược đến năm 2020, tầm nhìn đến năm 2030”: triển khai việc đến năm 2020, trong khi kế hoạch là của giai đoạn 2021-2025.",
        B3: "“Kế hoạch thực hiện Chương trình giai đoạn 2016 – 2020”: triển khai việc đến năm 2020, trong khi kế hoạch là của giai đoạn 2021-2025.",
      },
    ],
  },
});
