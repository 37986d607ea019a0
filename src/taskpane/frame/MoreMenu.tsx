import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { LANGUAGES, type Text, languages } from "../../domain/text";
import type { Help } from "../help/helpPlace";
import { useSay } from "../language";
import type { Settings, ThemeChoice } from "../settings";
import { useStore } from "../store";
import type { OpenStore } from "../../services/store";
import type { Tour } from "../tour/tour";
import { MORE } from "./moreWords";

const WORDS = {
  language: { vi: "Ngôn ngữ", en: "Language" },
  theme: { vi: "Giao diện", en: "Theme" },
  help: { vi: "Trợ giúp, thuật ngữ, quy tắc", en: "Help, glossary, rules" },
  tour: { vi: "Xem lại giới thiệu", en: "Take the tour again" },
} as const satisfies Record<string, Text>;

const THEMES: Readonly<Record<ThemeChoice, Text>> = {
  auto: { vi: "Theo Office", en: "As in Office" },
  light: { vi: "Sáng", en: "Light" },
  dark: { vi: "Tối", en: "Dark" },
};

export interface MoreMenuProps {
  readonly settings: OpenStore<Settings>;
  readonly help: Help;
  readonly tour: Tour;
  /** Whether the button was pressed before the menu was there. */
  readonly asked: boolean;
}

/** The menu at the head: help, language and theme. */
export function MoreMenu({ settings, help, tour, asked }: MoreMenuProps) {
  const say = useSay();
  const { language, theme } = useStore(settings);
  return (
    <Menu
      defaultOpen={asked}
      checkedValues={{ language: [language], theme: [theme] }}
      onCheckedValueChange={(_, { name, checkedItems: [chosen] }) =>
        settings.set({ ...settings.state, [name]: chosen })
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={say(MORE)} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => help.set({ part: "jobs" })}>{say(WORDS.help)}</MenuItem>
          <MenuItem onClick={() => tour.start()}>{say(WORDS.tour)}</MenuItem>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{say(WORDS.language)}</MenuGroupHeader>
            {languages.map((one) => (
              <MenuItemRadio key={one} name="language" value={one} lang={one}>
                {LANGUAGES[one].name}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{say(WORDS.theme)}</MenuGroupHeader>
            {Object.entries(THEMES).map(([value, name]) => (
              <MenuItemRadio key={value} name="theme" value={value}>
                {say(name)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
