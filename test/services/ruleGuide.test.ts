import { rules } from "../../src/domain/rules/catalogue";
import { hasWords, isInGuide, ruleGuide } from "../../src/services/ruleGuide";

const idsOf = (search?: string) =>
  ruleGuide(search).flatMap((section) => section.rules.map(({ id }) => id));

describe("ruleGuide", () => {
  it("has every rule of the catalogue once, in the catalogue's order within its section", () => {
    expect([...idsOf()].sort()).toEqual(rules.map(({ id }) => id).sort());
    for (const section of ruleGuide()) {
      const order = section.rules.map((rule) => rules.indexOf(rule));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
  });

  it("keeps how a plan is written apart", () => {
    const apart = ruleGuide().find(({ id }) => id === "presentation")!;
    expect(apart.rules).toEqual(rules.filter(({ group }) => group === "presentation"));
  });

  it.each(["đổi chỗ", "doi cho", "ĐỔI  CHỖ", "chỗ đổi", "swapped"])(
    "finds the swapped years by “%s”",
    (search) => expect(idsOf(search)).toContain("indicator/years-are-not-swapped")
  );

  it("leaves out sections in which nothing is found", () => {
    expect(ruleGuide("cơ quan chủ trì").map(({ id }) => id)).not.toContain("workbook");
    expect(ruleGuide("không có chữ này xyz")).toEqual([]);
  });

  it("looks for whole searches, not for any of their words", () => {
    const text = [{ vi: "Năm cuối phải khớp mục tiêu", en: "The last year meets the goal" }];
    expect(hasWords(text, "nam muc tieu")).toBe(true);
    expect(hasWords(text, "nam co quan")).toBe(false);
    expect(hasWords(text, "khop muc ti")).toBe(true);
    expect(hasWords(text, "hop")).toBe(false);
    expect(hasWords(text, "")).toBe(true);
  });

  it("knows which ids are rules", () => {
    expect(isInGuide("indicator/years-are-not-swapped")).toBe(true);
    expect(isInGuide("register/row")).toBe(false);
  });
});
