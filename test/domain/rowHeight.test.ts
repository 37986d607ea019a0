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
])("gives %s the height of its lines", (_, cells, height) => {
  expect(estimatedHeight(cells, [{ width: 64 }])).toBe(height);
});

it("gives a narrow column more lines", () => {
  const text = row("duy trì dưới 3% trong cả giai đoạn");
  expect(estimatedHeight(text, [{ width: 10 }])).toBeGreaterThan(
    estimatedHeight(text, [{ width: 40 }])
  );
});
