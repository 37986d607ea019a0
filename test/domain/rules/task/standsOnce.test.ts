import { standsOnce } from "../../../../src/domain/rules/task/standsOnce";
import { ruleTable } from "../../../support/runRule";
import { bookOf, sheetOf, type SmallTask, taskBook } from "../../../support/snapshots";

const inKienGiang = (...tasks: SmallTask[]) =>
  bookOf([sheetOf("Thông tin", [["Tỉnh, thành phố", "Kiên Giang"]]), ...taskBook(...tasks).sheets]);

ruleTable(standsOnce, {
  accepts: {
    "other leads": taskBook(
      ["Kế hoạch cải cách hành chính của ngành", "Sở Y tế", "Quý II/2021"],
      ["Kế hoạch cải cách hành chính của ngành", "Sở Nội vụ", "Quý II/2021"]
    ),
    "names that contain one another": taskBook(
      ["Đề án phát triển công nghiệp hỗ trợ đến năm 2025", "Sở Công Thương", "Quý II/2021"],
      ["Đề án phát triển công nghiệp đến năm 2025", "Sở Công Thương", "Quý II/2021"]
    ),
    "other subjects, other kinds of paper, other steps": taskBook(
      ["Đề án phát triển thủy sản bền vững", "Sở NN&PTNT", "Quý II/2021"],
      ["Đề án phát triển chăn nuôi bền vững", "Sở NN&PTNT", "Quý II/2021"],
      ["Kế hoạch phát triển chăn nuôi bền vững", "Sở NN&PTNT", "Quý II/2021"],
      ["Báo cáo tổng kết Đề án phát triển chăn nuôi bền vững", "Sở NN&PTNT", "Quý II/2021"],
      ["Triển khai Đề án phát triển chăn nuôi bền vững", "Sở NN&PTNT", "Quý II/2021"]
    ),
    "a plan for each year": taskBook(
      ["Kế hoạch sử dụng đất năm 2022", "Sở TN&MT", "Quý II/2021"],
      ["Kế hoạch sử dụng đất năm 2023", "Sở TN&MT", "Quý II/2022"],
      ["Kế hoạch sử dụng đất 5 năm 2021-2025", "Sở TN&MT", "Quý II/2021"]
    ),
    "places that differ in a tone or in their order": taskBook(
      ["Đề án nông thôn mới xã Tân Thành", "Sở NN&PTNT", "Quý II/2021"],
      ["Đề án nông thôn mới xã Tân Thạnh", "Sở NN&PTNT", "Quý II/2021"],
      ["Đề án nông thôn mới xã Tân Thanh", "Sở NN&PTNT", "Quý II/2021"],
      ["Đề án nông thôn mới xã An Bình", "Sở NN&PTNT", "Quý II/2021"],
      ["Đề án nông thôn mới xã Bình An", "Sở NN&PTNT", "Quý II/2021"]
    ),
    "names that say next to nothing": taskBook(
      ["Kế hoạch năm 2022", "Sở Y tế", "Quý II/2021"],
      ["Kế hoạch năm 2022", "Sở Y tế", "Quý II/2021"]
    ),
  },
  rejects: {
    "the same work in other words around it": [
      inKienGiang(
        [
          "Đề án phát triển chăn nuôi theo hướng bền vững tỉnh Kiên Giang giai đoạn 2021-2025 và định hướng đến năm 2030",
          "Sở NN&PTNT",
          "Quý III/2021",
        ],
        [
          "Đề án phát triển Chăn nuôi bền vững đến năm 2025, định hướng đến năm 2030",
          "Sở Nông nghiệp và PTNT",
          "",
        ]
      ),
      {
        "B2 B3":
          "“Đề án phát triển chăn nuôi theo hướng bền vững tỉnh Kiên Giang giai đoạn 2021-2025 và định hướng đến năm 2030”: các dòng 2, 3 có thể là cùng một nhiệm vụ.",
      },
    ],
    "a copy among plans for each year, without its lead": [
      taskBook(
        ["Kế hoạch sử dụng đất năm 2022", "Sở TN&MT", "Quý II/2021"],
        ["Kế hoạch sử dụng đất năm 2023", "Sở TN&MT", "Quý II/2022"],
        ["Xây dựng kế hoạch sử dụng đất năm 2023", "", "Quý II/2022"]
      ),
      { "B3 B4": "“Kế hoạch sử dụng đất năm 2023”: các dòng 3, 4 có thể là cùng một nhiệm vụ." },
    ],
  },
});
