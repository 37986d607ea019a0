import { Button, FluentProvider, Title3, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

// What every React pane begins with: the client, a theme, a heading and a button.
void Office.onReady().then(() => {
  createRoot(document.getElementById("root")!).render(
    <FluentProvider theme={webLightTheme}>
      <Title3>Excel</Title3>
      <Button appearance="primary">Run</Button>
    </FluentProvider>
  );
});
