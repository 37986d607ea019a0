import type { Decision } from "../../../src/domain/consolidation/answers";
import type { TaskField } from "../../../src/domain/consolidation/submission";
import { type TaskRow, agency, pull } from "./pull";

const AGENCIES = [agency("Sở Y tế", "department"), agency("Sở Tài chính", "department")];

const SCHEME = "Đề án nâng cao chất lượng khám bệnh, chữa bệnh giai đoạn 2021-2025";
const MASTER: readonly TaskRow[] = [
  { name: SCHEME, lead: "Sở Y tế", deadline: "Quý II/2021", level: "UBND tỉnh", code: "NV-001" },
];

function send(
  health: readonly TaskRow[],
  finance: readonly TaskRow[] = [],
  decisions: readonly Decision[] = []
) {
  const info = (reportingAgency: string) => ({ reportingAgency });
  return pull({
    ...{ master: { tasks: MASTER }, agencies: AGENCIES, answers: { decisions } },
    files: {
      "yt.xlsx": { info: info("Sở Y tế"), tasks: health },
      ...(finance.length > 0 && { "tc.xlsx": { info: info("Sở Tài chính"), tasks: finance } }),
    },
  });
}

const answer = (result: ReturnType<typeof send>, field: TaskField) =>
  result.tasks[0]!.answers.get(field)!;

const own = (more: Partial<TaskRow>): TaskRow => ({ name: SCHEME, code: "NV-001", ...more });

describe("a task", () => {
  it("takes what its lead says, and tells what it replaces and where it stands", () => {
    const result = send([own({ deadline: "Quý IV/2021" })]);
    expect(answer(result, "deadline")).toEqual({
      ...{ state: "settled", value: "Quý IV/2021", ground: "owner", replaces: "Quý II/2021" },
      source: { file: 0, sheet: "Nhiệm vụ", cell: "E2" },
    });
    expect(answer(result, "level")).toMatchObject({ value: "UBND tỉnh", ground: "master" });
    expect(answer(result, "product")).toMatchObject({ state: "none", value: null });
  });

  it("keeps what is only written another way", () => {
    const result = send([own({ deadline: "quý 2 năm 2021", level: "ubnd tỉnh." })]);
    expect(answer(result, "deadline").replaces).toBeNull();
    expect(answer(result, "level").replaces).toBeNull();
  });

  it("is not agreed where another agency says something else than the lead", () => {
    const result = send([own({ deadline: "Quý IV/2021" })], [own({ deadline: "Quý I/2022" })]);
    expect(answer(result, "deadline")).toMatchObject({ state: "conflict", value: null });
    expect(result.conflicts).toMatchObject([
      {
        ...{ appendix: "tasks", key: "NV-001", field: "deadline" },
        candidates: [
          { ground: "owner", value: "Quý IV/2021" },
          { ground: "other", value: "Quý I/2022" },
        ],
      },
    ]);
    expect(result.reconciliation.total).toEqual({ read: 2, merged: 0, conflict: 2, leftOut: 0 });
  });

  it("is agreed where others only send back what the book had", () => {
    const result = send([own({ deadline: "Quý IV/2021" })], [own({ deadline: "Quý II/2021" })]);
    expect(answer(result, "deadline")).toMatchObject({ value: "Quý IV/2021", ground: "owner" });
    expect(result.conflicts).toEqual([]);
  });

  it("is settled by a decision", () => {
    const rows = [[own({ deadline: "Quý IV/2021" })], [own({ deadline: "Quý I/2022" })]] as const;
    const { key, field, values } = send(...rows).conflicts[0]!;
    const on = "2021-03-01" as Decision["on"];
    const decision = { key, field, values, chosen: "Quý I/2022", ground: "Họp", by: "A", on };
    const result = send(...rows, [decision]);
    expect(answer(result, "deadline")).toMatchObject({ value: "Quý I/2022", ground: "decision" });
  });
});

describe("tasks that the book does not have", () => {
  it("are proposed, and likened to others whoever leads them", () => {
    const twin = "Xây dựng Đề án nâng cao chất lượng khám bệnh, chữa bệnh đến năm 2025";
    const result = send(
      [own({}), { name: "Kế hoạch đào tạo bác sĩ nội trú của tỉnh", lead: "Sở Y tế" }],
      [{ name: twin, lead: "Sở Tài chính", deadline: "2022" }]
    );
    expect(result.proposedTasks.map(({ name }) => name)).toEqual([
      "Kế hoạch đào tạo bác sĩ nội trú của tỉnh",
      twin,
    ]);
    expect(result.taskTwins).toEqual([
      {
        keys: ["NV-001", result.proposedTasks[1]!.key],
        names: [SCHEME, twin],
        agencies: ["Sở Y tế", "Sở Tài chính"],
      },
    ]);
    expect(result.files.map(({ fates }) => fates.tasks)).toEqual([
      ["blank", "proposed"],
      ["proposed"],
    ]);
  });

  it("are one where two agencies propose the same", () => {
    const same = { name: "Chương trình sữa học đường", lead: "Sở Y tế", deadline: "2022" };
    const { proposedTasks } = send([same], [same]);
    expect(proposedTasks).toHaveLength(1);
    expect(proposedTasks[0]!.contributions.map(({ role }) => role)).toEqual(["owner", "other"]);
  });
});
