import { estimatedHeight } from "../../src/domain/rowHeight";

const row = (value: string, wrap = true, fontSize = 10) => ({
  cells: [{ value: { kind: "text" as const, value }, style: { wrap, fontSize } }],
});

it.each([
  ["a short text", row("Đề án A"), 15.75],
  ["a long text that does not wrap", row("x".repeat(500), false), 15.75],
  [
    "two lines of a name",
    row(
      "Kế hoạch đầu tư hạ tầng phát triển cụm công nghiệp của tỉnh giai đoạn 2021-2025 và các năm sau"
    ),
    28.75,
  ],
  ["lines that the writer broke", row("a\nb\nc"), 41.5],
  ["more lines than Excel has room for", row("a\n".repeat(60)), 409.5],
])("gives %s the height of its lines", (_, cells, height) => {
  expect(estimatedHeight(cells, [{ width: 64 }])).toBe(height);
});

it("breaks a list at its blanks, as the printed page does", () => {
  const list = row("E10, E21, E25:E26, E31:E32, E35:E37, E39:E40");
  const byHand = row("E10, E21,\nE25:E26,\nE31:E32,\nE35:E37,\nE39:E40");
  expect(estimatedHeight(list, [{ width: 8.5 }])).toBe(estimatedHeight(byHand, [{ width: 60 }]));
});

it("breaks a word that is longer than its line", () => {
  const word = row("x".repeat(60));
  expect(estimatedHeight(word, [{ width: 10 }])).toBeGreaterThan(
    estimatedHeight(word, [{ width: 30 }])
  );
});

it("gives a narrow column more lines", () => {
  const text = row("duy trì dưới 3% trong cả giai đoạn");
  expect(estimatedHeight(text, [{ width: 10 }])).toBeGreaterThan(
    estimatedHeight(text, [{ width: 40 }])
  );
});
