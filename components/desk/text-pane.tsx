"use client";
import { type KeyboardEvent, useRef, useState } from "react";
import type { DeskText, TextParts } from "@/lib/desk/desk-text.ts";
import type { Span } from "@/lib/reading/findings.ts";
import { selectedSpan } from "./selected-span.ts";
import { sentenceAfter } from "./sentence-order.ts";
import { useChosenHighlight } from "./use-chosen-highlight.ts";

interface Props {
  text: DeskText;
  /** Of the article that is written from it. */
  parts: TextParts;
  /** The words that are quoted already. */
  quoted: Span[];
  chosen: Span | undefined;
  onChoose: (span: Span) => void;
}

/** What a block is in the article: its number, or a word. */
function partName(number: number, { headline, standfirst, body: [first, last] }: TextParts): string {
  if (number === headline) return "Headline";
  if (number === standfirst) return "Standfirst";
  return number >= first && number <= last ? String(number - first + 1) : "";
}

const touches = (a: Span, b: Span) => a.start < b.end && a.end > b.start;

interface BlockProps extends Props {
  number: number;
  current: number;
}

/** One block: its number and its sentences. The words are the text's own, so that a selection is counted in them. */
function TextBlock({ number, text, parts, quoted, chosen, current }: BlockProps) {
  const { start, end, reason } = text.blocks[number - 1] ?? { start: 0, end: 0, reason: "" };
  const name = partName(number, parts);
  const sentences = text.sentences
    .map((span, index) => ({ ...span, index }))
    .filter(({ block }) => block === number - 1);
  return (
    <div className="text-block" data-outside={name === "" || undefined}>
      <span className="part-name" title={name ? undefined : reason}>
        {name || "–"}
      </span>
      <p>
        {sentences.map((span, place) => (
          <span key={span.index}>
            {text.text.slice(place === 0 ? start : (sentences[place - 1]?.end ?? start), span.start)}
            {/* biome-ignore lint/a11y/useSemanticElements: the words of a button cannot be selected */}
            <span
              className="sentence"
              role="button"
              tabIndex={span.index === current ? 0 : -1}
              aria-pressed={chosen !== undefined && touches(chosen, span)}
              data-quoted={quoted.some((each) => touches(each, span)) || undefined}
              data-sentence={span.index}
              data-start={span.start}
            >
              {text.text.slice(span.start, span.end)}
            </span>
          </span>
        ))}
        {text.text.slice(sentences.at(-1)?.end ?? start, end)}
      </p>
    </div>
  );
}

/** The text of the article. A click, Enter or Space takes a sentence; a selection takes what is selected; arrow keys go through it. */
export function TextPane(props: Props) {
  const { text, onChoose } = props;
  const [current, setCurrent] = useState(0);
  const pane = useRef<HTMLDivElement>(null);
  useChosenHighlight(pane, props.chosen);
  const sentenceOf = (target: EventTarget) => {
    const element = target instanceof Element ? target.closest<HTMLElement>("[data-sentence]") : null;
    return element ? Number(element.dataset.sentence) : undefined;
  };
  const take = (index: number | undefined) => {
    const sentence = index === undefined ? undefined : text.sentences[index];
    if (sentence && index !== undefined) {
      setCurrent(index);
      onChoose(sentence);
    }
  };
  const release = (target: EventTarget) => {
    const span = selectedSpan(pane.current);
    if (span) onChoose(span);
    else take(sentenceOf(target));
  };
  const press = (event: KeyboardEvent) => {
    const from = sentenceOf(event.target);
    if (from === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = sentenceAfter(event.key, from, text.sentences.length);
    const isTaken = event.key === "Enter" || event.key === " ";
    if (to === undefined && !isTaken) return;
    event.preventDefault();
    if (isTaken) return take(from);
    setCurrent(to ?? from);
    pane.current?.querySelector<HTMLElement>(`[data-sentence="${to}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is pressed are its sentences
    <div
      className="text-pane"
      lang={text.language}
      ref={pane}
      onMouseUp={({ target }) => release(target)}
      onKeyDown={press}
    >
      {text.blocks.map(({ start }, index) => (
        <TextBlock key={start} {...props} number={index + 1} current={current} />
      ))}
    </div>
  );
}
