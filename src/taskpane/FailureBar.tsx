import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Text } from "../domain/text";
import { useSay } from "./language";

/** Why something could not be done, and what to do about it. */
export function FailureBar({ message }: { readonly message: Text }) {
  const say = useSay();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{say(message)}</MessageBarBody>
    </MessageBar>
  );
}
