const keys = () => (/Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘C" : "Ctrl+C");

/** Shows a text, selected, after the control's line; `why` says that it was not copied, and that "{keys}" copies it. */
export function offer(control: Element, text: string, why: string): void {
  document.querySelector(".by-hand")?.remove();
  const field = Object.assign(document.createElement("textarea"), { readOnly: true, value: text });
  const label = Object.assign(document.createElement("label"), { className: "by-hand" });
  label.append(why.replace("{keys}", keys), field);
  (control.closest(":is(main, .map-foot) :is(p, ul, div)") ?? control).after(label);
  field.focus();
  field.select();
}
