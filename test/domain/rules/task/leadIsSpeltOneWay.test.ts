import { leadIsSpeltOneWay } from "../../../../src/domain/rules/task/leadIsSpeltOneWay";
import { ruleTable, runOn } from "../../../support/runRule";
import { taskBook } from "../../../support/snapshots";

const two = taskBook(
  ["A", "Sở Văn hoá, Thể thao", "Quý II/2021"],
  ["B", "Sở Y tế", "Quý II/2021"],
  ["C", "Sở Văn hóa, Thể thao", "Quý II/2021"],
  ["D", "Sở Văn hóa, Thể thao", "Quý II/2021"]
);

ruleTable(leadIsSpeltOneWay, {
  accepts: {
    "one spelling, be it short": taskBook(
      ["A", "Sở NN&PTNT", "Quý II/2021"],
      ["B", "Sở NN&PTNT", "Quý II/2021"]
    ),
    "capitals alone": taskBook(
      ["A", "Sở Công Thương", "Quý II/2021"],
      ["B", "Sở Công thương", "Quý II/2021"]
    ),
    "names that are not registered": taskBook(
      ["A", "UBND xã Tân Thành", "Quý II/2021"],
      ["B", "UBND xã Tân Thạnh", "Quý II/2021"],
      ["C", "UBND xã An Bình", "Quý II/2021"],
      ["D", "UBND xã Bình An", "Quý II/2021"]
    ),
  },
  rejects: {
    "one agency in two spellings, once": [
      two,
      {
        "C2 C4 C5":
          "“Sở Văn hóa và Thể thao” được ghi theo 2 cách: “Sở Văn hóa, Thể thao” (2), “Sở Văn hoá, Thể thao” (1).",
      },
    ],
    "one of them among several leads": [
      taskBook(["A", "Sở NN&PTNT; Sở Y tế", "Quý II/2021"], ["B", "Sở Nông nghiệp và PTNT", ""]),
      {
        "C2 C3":
          "“Sở Nông nghiệp và Phát triển nông thôn” được ghi theo 2 cách: “Sở NN&PTNT” (1), “Sở Nông nghiệp và PTNT” (1).",
      },
    ],
  },
});

it("offers the register's name for review, and leaves cells with several leads to people", () => {
  expect(runOn(two, [leadIsSpeltOneWay]).findings[0]?.fixes).toMatchObject([
    {
      safety: "review",
      edits: ["C2", "C4", "C5"].map((cell) => ({ cell, after: "Sở Văn hóa và Thể thao" })),
    },
  ]);
  const shared = taskBook(["A", "Sở NN&PTNT; Sở Y tế", ""], ["B", "Sở Nông nghiệp và PTNT", ""]);
  expect(runOn(shared, [leadIsSpeltOneWay]).findings[0]?.fixes).toMatchObject([
    { edits: [{ cell: "C3" }] },
  ]);
});
