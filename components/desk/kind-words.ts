import type { DocumentKind } from "@/lib/desk/desk-documents.ts";

/** What each kind of document is called, and what it is, in the order in which they are offered. */
export const kindWords: Record<DocumentKind, { title: string; one: string; about: string }> = {
  article: { title: "Article", one: "an article", about: "A text, and the passages that are quoted of it" },
  meeting: { title: "Meeting", one: "a meeting", about: "Two sides at one table, or in one call" },
  event: { title: "Event", one: "an event", about: "Anything else that has a date" },
  deployment: { title: "Deployment", one: "a deployment", about: "A force that stood somewhere for a time" },
  place: { title: "Place", one: "a place", about: "A point with all its names" },
  layer: { title: "Line or area", one: "a line or area", about: "The words of a layer: legend, source, accuracy" },
  stop: { title: "Stop of a tour", one: "a stop of a tour", about: "What is told, and what the map shows beside it" },
};
