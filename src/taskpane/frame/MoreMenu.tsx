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
import type { Language, Text } from "../../domain/text";
import { useSay } from "../language";
import type { Settings, ThemeChoice } from "../settings";
import { type OpenStore, useStore } from "../store";

const WORDS = {
  more: { vi: "Tùy chọn khác", en: "More options" },
  language: { vi: "Ngôn ngữ", en: "Language" },
  theme: { vi: "Giao diện", en: "Theme" },
} as const satisfies Record<string, Text>;

/** Each language in its own words: whoever needs it can read it. */
const LANGUAGES: Readonly<Record<Language, string>> = { vi: "Tiếng Việt", en: "English" };

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
            {Object.entries(LANGUAGES).map(([value, name]) => (
              <MenuItemRadio key={value} name="language" value={value} lang={value}>
                {name}
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
