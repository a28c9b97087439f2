/** Where the script of the page on which embeds are made is served. */
export const copyScriptPath = "/embed-this.js";

/**
 * Shows the buttons that copy a text. Without it every text can be selected. What it says stands in the document.
 *
 * It is sent as its own source text, so it may use nothing from outside of it.
 */
function copyOnClick(): void {
  const start = () => {
    for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copies]")) {
      const text = document.querySelector<HTMLTextAreaElement>(`#${button.dataset.copies}`);
      const said = document.querySelector<HTMLElement>("[role=status]");
      if (!text || !said) continue;
      button.hidden = false;
      button.addEventListener("click", async () => {
        text.select();
        try {
          await navigator.clipboard.writeText(text.value);
          said.textContent = said.dataset.copied ?? "";
        } catch {
          said.textContent = said.dataset.selected ?? "";
        }
      });
    }
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
}

export const copyScript = (): string => `(${copyOnClick.toString()})()`;
