import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { LANGUAGES, type Text, languages } from "../../domain/text";
import { useSay } from "../language";
import type { Settings, ThemeChoice } from "../settings";
import { type OpenStore, useStore } from "../store";

const WORDS = {
  more: { vi: "Tùy chọn khác", en: "More options" },
  language: { vi: "Ngôn ngữ", en: "Language" },
  theme: { vi: "Giao diện", en: "Theme" },
} as const satisfies Record<string, Text>;

const THEMES: Readonly<Record<ThemeChoice, Text>> = {
  auto: { vi: "Theo Office", en: "As in Office" },
  light: { vi: "Sáng", en: "Light" },
  dark: { vi: "Tối", en: "Dark" },
};

/** The menu at the head: language and theme. */
export function MoreMenu({ settings }: { readonly settings: OpenStore<Settings> }) {
  const say = useSay();
  const { language, theme } = useStore(settings);
  return (
    <Menu
      checkedValues={{ language: [language], theme: [theme] }}
      onCheckedValueChange={(_, { name, checkedItems: [chosen] }) =>
        settings.set({ ...settings.state, [name]: chosen })
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={say(WORDS.more)}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
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
