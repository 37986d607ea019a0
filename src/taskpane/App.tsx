import {
  FluentProvider,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect } from "react";
import type { Desk } from "./desk";
import { ActionBar } from "./frame/ActionBar";
import { Announcer } from "./frame/Announcer";
import { Header } from "./frame/Header";
import { LazyPanel } from "./frame/LazyPanel";
import { openScreen } from "./frame/openScreen";
import { ScreenTabs } from "./frame/ScreenTabs";
import { SCREENS, type ScreenName, panelId, tabId } from "./frame/screens";
import { WriteBar } from "./frame/WriteBar";
import { LazyHelp } from "./help/LazyHelp";
import { LanguageContext } from "./language";
import type { Look } from "./officeLook";
import type { Parts } from "./parts";
import type { Settings } from "./settings";
import { useStore } from "./store";
import type { OpenStore, Store } from "../services/store";
import { LazyTour } from "./tour/LazyTour";

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100dvh",
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
    // Zoomed far in, a scrolling part would be a slit: the whole pane scrolls.
    "@media (max-height: 260px)": { height: "auto", minHeight: "100dvh" },
    // Fluent's small fields leave 22 px to press; a finger or a trembling hand needs 24 (WCAG 2.2, 2.5.8).
    "& .fui-Input__input": { minHeight: "24px" },
    // Fluent rings what has the focus once a key was pressed in the pane: with F6 the focus comes before any key does.
    "& button:focus-visible:not([data-fui-focus-visible])": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  main: { display: "flex", flexGrow: 1, minHeight: 0 },
  panel: {
    flexGrow: 1,
    minWidth: 0,
    overflowY: "auto",
    "@media (max-height: 260px)": { overflowY: "visible" },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  away: { display: "none" },
});

interface Props {
  readonly desk: Desk;
  readonly parts: Parts;
  /** Which screen is open; the ribbon's buttons open theirs too. */
  readonly screens: OpenStore<ScreenName>;
  readonly settings: OpenStore<Settings>;
  readonly officeLook: Store<Look>;
}

/** The pane: head, tabs, one screen, and its action at the foot. */
export function App({ desk, parts, screens, settings, officeLook }: Props) {
  const styles = useStyles();
  const { language, theme } = useStore(settings);
  const look = useStore(officeLook);
  const screen = useStore(screens);
  const show = (name: ScreenName): void => openScreen(screens, name);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  // Wherever a check was started, on the ribbon too, its results come into sight.
  useEffect(
    () =>
      desk.check.subscribe(() => {
        const { state } = desk.check;
        if (state.state !== "running" || state.progress !== null) return;
        openScreen(screens, "check");
        // Where it did not come before, it is asked for again.
        void parts.check.open();
      }),
    [desk, parts, screens]
  );

  const panel = (name: ScreenName) => ({
    id: panelId(name),
    role: "tabpanel",
    "aria-labelledby": tabId(name),
    tabIndex: 0,
    className: screen === name ? styles.panel : styles.away,
  });
  return (
    <LanguageContext.Provider value={language}>
      <FluentProvider
        theme={(theme === "auto" ? look : theme) === "dark" ? webDarkTheme : webLightTheme}
      >
        <div className={styles.frame}>
          <header>
            <Header desk={desk} menu={parts.menu} settings={settings} />
            <ScreenTabs screen={screen} onSelect={show} />
          </header>
          <main className={styles.main}>
            {SCREENS.map((name) => (
              <div key={name} {...panel(name)}>
                <LazyPanel part={parts[name]} shown={screen === name} onOpen={show} />
              </div>
            ))}
          </main>
          <LazyTour tour={desk.tour} screens={screens} />
          <WriteBar write={desk.write} />
          <ActionBar desk={desk} parts={parts} screen={screen} />
          <Announcer check={desk.check} stale={desk.stale} />
          <LazyHelp help={desk.help} tour={desk.tour} screens={screens} />
        </div>
      </FluentProvider>
    </LanguageContext.Provider>
  );
}
