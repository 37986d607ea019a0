import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Text } from "../../domain/text";
import { PRIMARY_ACTION } from "../frame/passFocusOn";
import { tabId } from "../frame/screens";
import { useSay } from "../language";
import { useStore } from "../store";
import type { Tour } from "./tour";

const WORDS = {
  offer: {
    vi: "Lần đầu dùng Sổ Kế hoạch? Xem nhanh các việc, chưa đến một phút.",
    en: "New to Plan Workbook? See what it does in less than a minute.",
  },
  take: { vi: "Xem giới thiệu", en: "Take the tour" },
  skip: { vi: "Bỏ qua", en: "Skip" },
} as const satisfies Record<string, Text>;

/** Offers the tour until somebody takes or refuses it. */
export function TourOffer({ tour }: { readonly tour: Tour }) {
  const say = useSay();
  const { step, offered } = useStore(tour);
  if (!offered || step !== null) return null;
  // The buttons go away: the focus is to come back to what stays.
  const start = (): void => {
    document.getElementById(tabId("overview"))?.focus();
    tour.start();
  };
  const skip = (): void => {
    document.getElementById(PRIMARY_ACTION)?.focus();
    tour.end();
  };
  return (
    <MessageBar layout="multiline" role="group" aria-label={say(WORDS.take)}>
      <MessageBarBody>{say(WORDS.offer)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={start}>
          {say(WORDS.take)}
        </Button>
        <Button size="small" appearance="transparent" onClick={skip}>
          {say(WORDS.skip)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
