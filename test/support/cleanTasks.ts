/** A row of the task appendix in which nothing is wrong. */
export interface CleanTask {
  readonly name: string;
  readonly lead: string;
  readonly deadline: string;
  readonly level: string;
}

const PAPERS = ["Đề án", "Kế hoạch", "Chương trình", "Báo cáo tổng kết", "Quy hoạch"] as const;
const SUBJECTS: readonly (readonly [subject: string, lead: string])[] = [
  ["phát triển chăn nuôi", "Sở Nông nghiệp và Phát triển nông thôn"],
  ["phát triển thủy sản", "Sở Nông nghiệp và Phát triển nông thôn"],
  ["hỗ trợ doanh nghiệp nhỏ và vừa", "Sở Kế hoạch và Đầu tư"],
  ["nghiên cứu khoa học và công nghệ", "Sở Khoa học và Công nghệ"],
  ["xúc tiến thương mại, xuất khẩu", "Sở Công Thương"],
  ["sắp xếp mạng lưới trường học", "Sở Giáo dục và Đào tạo"],
  ["bảo tồn di sản văn hóa", "Sở Văn hóa và Thể thao"],
  ["nâng cao chất lượng khám chữa bệnh", "Sở Y tế"],
  ["cải cách hành chính", "Sở Nội vụ"],
  ["bảo đảm trật tự an toàn giao thông", "Công an tỉnh"],
];
/** Names that a careless comparison would merge stand side by side. */
const PLACES = (
  "Tân Thành|Tân Thạnh|Tân Thanh|An Bình|Bình An|Hòa Lợi|Hòa Lộc|Vĩnh Hòa|Vĩnh Hóa|Thạnh Đông|Thạnh Đồng|" +
  "Mỹ Thuận|Mỹ Thuân|Nam Thái|Thái Nam|Đông Hòa|Đông Hưng|Giồng Riềng|Gò Quao|Hòn Đất"
).split("|");
const QUARTERS = ["I", "II", "III", "IV"] as const;

/** A thousand tasks: every paper on every subject for every place. */
export function cleanTasks(): readonly CleanTask[] {
  return PLACES.flatMap((place, p) =>
    SUBJECTS.flatMap(([subject, lead], s) =>
      PAPERS.map((paper, i): CleanTask => {
        const quarter = QUARTERS[(p + s + i) % 4]!;
        return {
          name: `${paper} ${subject} xã ${place} giai đoạn 2021-2025`,
          ...{ lead, deadline: `Quý ${quarter}/${2021 + ((p + i) % 4)}`, level: "UBND tỉnh" },
        };
      })
    )
  );
}
