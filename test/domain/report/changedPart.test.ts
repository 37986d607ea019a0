import { changedPart } from "../../../src/domain/report/changedPart";

const START = "Kế hoạch thực hiện chương trình mở rộng tầm soát,";
const END = "điều trị một số bệnh, tật trước sinh đến năm 2030";

describe("changedPart", () => {
  it("shows short texts whole", () => {
    expect(changedPart("7-9", "7 đến 9")).toEqual(["7-9", "7 đến 9"]);
  });

  it("cuts long texts down to where they differ, at words", () => {
    expect(changedPart(`${START} chuẩn đoán, ${END}`, `${START} chẩn đoán, ${END}`)).toEqual([
      "…rộng tầm soát, chuẩn đoán, điều trị…",
      "…rộng tầm soát, chẩn đoán, điều trị…",
    ]);
  });

  it.each([
    ["at the start", `Xã ${START}`, START],
    ["at the end", START, `${START} ${END}`],
    ["everywhere", START, END],
    ["nowhere", START, START],
    ["by a word said twice", `${START} ${START}`, START],
  ])("keeps what differs %s", (_, before, after) => {
    const [one, other] = changedPart(before, after);
    const bare = (text: string) => text.replace(/…/g, "");
    expect(before).toContain(bare(one));
    expect(after).toContain(bare(other));
    // Put into each other's place, the parts make one text of the other.
    expect(before.replace(bare(one), () => bare(other))).toBe(after);
  });
});
