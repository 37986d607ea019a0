import type { Text } from "../../domain/text";

/** What the button at the head is called. */
export const MORE: Text = { vi: "Tùy chọn khác", en: "More options" };
