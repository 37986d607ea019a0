import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import type { RuleLevel } from "../../domain/rules/ruleLevels";
import type { Text } from "../../domain/text";
import { ruleLevelChoices } from "../../services/ruleLevelChoices";
import { joined } from "../counted";
import { passFocusOn } from "../frame/passFocusOn";
import { useSay } from "../language";
import { useFindingActions } from "./findingActions";
import { LEVEL_WORDS } from "./levelWords";

const WORDS = {
  button: { vi: "Mức của quy tắc", en: "Level of the rule" },
  usual: { vi: "(mặc định)", en: "(usual)" },
} as const satisfies Record<string, Text>;

/** How much a rule counts in this workbook; nothing where it is no rule of the catalogue. */
export function RuleLevelMenu({ rule }: { readonly rule: string }) {
  const say = useSay();
  const { busy, levelOf, setLevel } = useFindingActions();
  const choices = ruleLevelChoices(rule);
  if (!choices) return null;
  const { usual, levels } = choices;
  const nameOf = (level: RuleLevel): Text =>
    level === usual ? joined([LEVEL_WORDS[level], WORDS.usual], " ") : LEVEL_WORDS[level];
  return (
    <Menu
      checkedValues={{ level: [levelOf(rule) ?? usual] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = levels.find((level) => level === checkedItems[0]) ?? usual;
        void setLevel(rule, chosen === usual ? null : chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton ref={passFocusOn} size="small" disabledFocusable={busy}>
          {say(WORDS.button)}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {levels.map((level) => (
            <MenuItemRadio key={level} name="level" value={level}>
              {say(nameOf(level))}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
