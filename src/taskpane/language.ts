import { createContext, useContext } from "react";
import type { Language, Text } from "../domain/text";

/** The language that the pane speaks. */
export const LanguageContext = createContext<Language>("vi");

/** Says a text in the pane's language. */
export function useSay(): (text: Text) => string {
  const language = useContext(LanguageContext);
  return (text) => text[language];
}
