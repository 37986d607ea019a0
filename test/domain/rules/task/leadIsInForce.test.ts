import { leadIsInForce } from "../../../../src/domain/rules/task/leadIsInForce";
import { ruleTable, runOn } from "../../../support/runRule";
import {
  bookOf,
  sheetOf,
  SMALL_INDICATOR_HEADER,
  type SmallTask,
  taskBook,
} from "../../../support/snapshots";

/** A plan for 2021-2025, judged by the register that ships: departments merged on 01/03/2025. */
const planned = (...tasks: SmallTask[]) =>
  bookOf([sheetOf("Chỉ tiêu", SMALL_INDICATOR_HEADER), ...taskBook(...tasks).sheets]);
const late = planned(
  ["A", "Sở Giao thông vận tải", "Quý IV/2025"],
  ["B", "Sở GTVT", "Năm 2025"],
  ["C", "Sở Giao thông vận tải", "Quý IV/2024"]
);

ruleTable(leadIsInForce, {
  accepts: {
    "agencies of their time, whatever has become of them since": planned(
      ["A", "Sở Kế hoạch và Đầu tư", "Quý II/2021"],
      ["B", "Sở Kế hoạch và Đầu tư", "Hằng năm"],
      ["C", "Sở Kế hoạch và Đầu tư", ""],
      ["D", "Sở Y tế", "Quý IV/2025"],
      ["E", "Sở Nông nghiệp và Môi trường", "Quý IV/2025"]
    ),
    "a task without a day in a plan without a period": taskBook(["A", "Sở GTVT", ""]),
  },
  rejects: {
    "tasks due after their agency ended, once for the agency": [
      late,
      {
        "C2 C3":
          "“Sở Giao thông vận tải” hoạt động đến 28/02/2025; 2 nhiệm vụ đến hạn ngoài thời gian đó (cơ quan kế thừa: Sở Xây dựng).",
      },
    ],
    "a task due before its agency began": [
      planned(["A", "Sở Nông nghiệp và Môi trường", "Quý II/2021"]),
      {
        C2: "“Sở Nông nghiệp và Môi trường” hoạt động từ 01/03/2025; 1 nhiệm vụ đến hạn ngoài thời gian đó.",
      },
    ],
    "a lead that ended before the plan begins": [
      bookOf([
        sheetOf("Thông tin", [
          ["Giai đoạn: từ năm", 2026],
          ["Giai đoạn: đến năm", 2030],
        ]),
        ...taskBook(["A", "Sở GTVT", "Hằng năm"]).sheets,
      ]),
      {
        C2: "“Sở Giao thông vận tải” hoạt động đến 28/02/2025; 1 nhiệm vụ đến hạn ngoài thời gian đó (cơ quan kế thừa: Sở Xây dựng).",
      },
    ],
  },
});

it("offers the successor for review", () => {
  expect(runOn(late, [leadIsInForce]).findings[0]?.fixes).toMatchObject([
    {
      safety: "review",
      edits: [
        { cell: "C2", after: "Sở Xây dựng" },
        { cell: "C3", after: "Sở Xây dựng" },
      ],
    },
  ]);
});
