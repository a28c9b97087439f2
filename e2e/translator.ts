import type { Page } from "@playwright/test";

/**
 * Does to a page what the translators of browsers do: each text goes into a `<font>` within a `<font>`, also those that
 * come or change later. `detach`: the text node itself is thrown away and a new one stands for it, as in Chrome; without it
 * the node moves into the new element. Titles, scripts and what is marked `translate="no"` stay.
 */
function translate(detach: boolean): void {
  const left = "script, style, noscript, textarea, title, option, svg, [translate=no], .notranslate, font > font";
  const wrap = (text: Text) => {
    if (!text.data.trim() || !text.isConnected || text.parentElement?.closest(left)) return;
    const outer = document.createElement("font");
    const inner = document.createElement("font");
    outer.append(inner);
    text.replaceWith(outer);
    inner.append(detach ? text.data : text);
  };
  const wrapAll = (root: Node) => {
    if (root instanceof Text) return wrap(root);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) wrap(text);
  };
  wrapAll(document.body);
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === "characterData") wrapAll(target);
      else for (const node of addedNodes) wrapAll(node);
    }
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}

/** Translates the page as it stands, and what comes into it; not a page that is loaded later. */
export async function translated(page: Page, detach: boolean): Promise<void> {
  await page.evaluate(translate, detach);
}
