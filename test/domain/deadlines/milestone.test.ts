import { milestoneOf, milestoneWords } from "../../../src/domain/deadlines/milestone";
import { date } from "../notation/fixtures";
import { type TrackedRow, planOf, track, trackedBook } from "../../support/trackedBook";

const AS_OF = "2021-09-30";

function milestone(row: TrackedRow, lead?: number) {
  const view = {
    asOf: date(AS_OF),
    within: 15,
    day: "nominal",
    ...(lead !== undefined && { lead }),
  };
  return milestoneOf(track(planOf(trackedBook([row])), AS_OF)[0]!, view as never);
}

it.each([
  ["so many days before the due day", { deadline: "Quý IV/2021" }, 15, "2021-12-16"],
  ["none where no lead time is set", { deadline: "Quý IV/2021" }, undefined, null],
  ["the due day itself", { deadline: "Quý IV/2021" }, 0, "2021-12-31"],
  ["none for what is late", { deadline: "Quý II/2021" }, 15, null],
  [
    "none for what is done",
    { deadline: "Quý IV/2021", submittedOn: "1/9/2021", number: "1" },
    15,
    null,
  ],
  ["none without a day", { deadline: "Quý IV" }, 15, null],
] as const)("is %s", (_what, row, lead, expected) => {
  expect(milestone(row, lead)).toBe(expected);
});

it("says whether it has passed", () => {
  expect(milestoneWords(date("2021-09-29"), date(AS_OF)).vi).toBe("mốc nội bộ 29/09/2021 (đã qua)");
  expect(milestoneWords(date(AS_OF), date(AS_OF)).vi).toBe("mốc nội bộ 30/09/2021");
});

it("moves no state", () => {
  const plan = planOf(trackedBook([{ deadline: "31/10/2021" }]));
  expect(track(plan, AS_OF, { lead: 31 })[0]!.state).toBe(track(plan, AS_OF)[0]!.state);
});
