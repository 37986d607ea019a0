import {
  Button,
  Input,
  Tab,
  TabList,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import type { Text } from "../../domain/text";
import { openScreen } from "../frame/openScreen";
import type { ScreenName } from "../frame/screens";
import { useSay } from "../language";
import type { OpenStore } from "../../services/store";
import type { Tour } from "../tour/tour";
import { HELP_PARTS, type Help, type HelpPart, type HelpPlace } from "./helpPlace";
import { JobHelp } from "./JobHelp";
import { KeyHelp } from "./KeyHelp";
import { RuleHelp } from "./RuleHelp";
import { TermHelp } from "./TermHelp";

const WORDS = {
  help: { vi: "Trợ giúp", en: "Help" },
  back: { vi: "Quay lại", en: "Back" },
  search: { vi: "Tìm, có dấu hay không dấu", en: "Search" },
} as const satisfies Record<string, Text>;

const PART_WORDS: Readonly<Record<HelpPart, Text>> = {
  jobs: { vi: "Các việc", en: "Jobs" },
  rules: { vi: "Quy tắc", en: "Rules" },
  terms: { vi: "Thuật ngữ", en: "Terms" },
  keys: { vi: "Phím tắt", en: "Keys" },
};

const SEARCHED: readonly HelpPart[] = ["rules", "terms"];

const useStyles = makeStyles({
  dialog: {
    boxSizing: "border-box",
    width: "100vw",
    maxWidth: "none",
    height: "100dvh",
    maxHeight: "none",
    margin: 0,
    padding: 0,
    border: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  frame: { display: "flex", flexDirection: "column", height: "100%" },
  head: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    // Excel lays its own menu over the top right corner.
    paddingInlineEnd: "34px",
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  tabs: {
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  search: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  part: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
});

interface Props {
  readonly help: Help;
  readonly place: HelpPlace;
  readonly tour: Tour;
  readonly screens: OpenStore<ScreenName>;
}

/** The help over the whole pane. Back or Esc leads to where it was opened, and the focus with it. */
export function HelpDialog({ help, place, tour, screens }: Props) {
  const styles = useStyles();
  const say = useSay();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [search, setSearch] = useState("");
  const { part, rule } = place;

  useLayoutEffect(() => {
    const own = dialog.current!;
    own.showModal();
    // Closing first gives the focus back; a dialog that is only taken away keeps it from everybody.
    return () => own.close();
  }, []);

  // The ribbon opened a screen behind the help: that is what the user wants to see now.
  useEffect(() => screens.subscribe(() => help.set(null)), [screens, help]);

  const close = (): void => dialog.current!.close();
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    // Excel would take the focus to the sheet.
    event.stopPropagation();
    // In a search the key first takes the words away.
    if (event.target instanceof HTMLInputElement && event.target.value !== "") return;
    event.preventDefault();
    close();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}title`}
      onClose={() => help.set(null)}
      onKeyDown={leave}
    >
      <div className={styles.frame}>
        <div className={styles.head}>
          <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={close}>
            {say(WORDS.back)}
          </Button>
          <h2 id={`${id}title`} className={styles.title}>
            {say(WORDS.help)}
          </h2>
        </div>
        <TabList
          size="small"
          className={styles.tabs}
          aria-label={say(WORDS.help)}
          selectedValue={part}
          onTabSelect={(_, { value }) => help.set({ part: value as HelpPart })}
        >
          {HELP_PARTS.map((one) => (
            <Tab key={one} id={`${id}${one}`} value={one} aria-controls={`${id}part`}>
              {say(PART_WORDS[one])}
            </Tab>
          ))}
        </TabList>
        {SEARCHED.includes(part) && (
          <Input
            className={styles.search}
            type="search"
            size="small"
            aria-label={say(WORDS.search)}
            placeholder={say(WORDS.search)}
            value={search}
            onChange={(_, { value }) => {
              setSearch(value);
              help.set({ part });
            }}
          />
        )}
        <div
          // Each part begins at its top.
          key={part}
          id={`${id}part`}
          role="tabpanel"
          aria-labelledby={`${id}${part}`}
          tabIndex={0}
          className={styles.part}
        >
          {part === "jobs" && (
            <JobHelp
              onOpen={(screen) => {
                close();
                openScreen(screens, screen);
              }}
              onTour={() => {
                close();
                tour.start();
              }}
            />
          )}
          {part === "rules" && <RuleHelp search={search} asked={rule} />}
          {part === "terms" && <TermHelp search={search} />}
          {part === "keys" && <KeyHelp />}
        </div>
      </div>
    </dialog>
  );
}
