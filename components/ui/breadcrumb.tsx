import type { Words } from "@/lib/words/words.ts";
import { PageLink } from "./page-link.tsx";

interface Props {
  /** By their paths without the prefix of a language. */
  steps: { title: string; path: string }[];
  here?: string;
  words: Words;
}

export function Breadcrumb({ steps, here, words }: Props) {
  return (
    <nav className="breadcrumb" aria-label={words("ui.breadcrumb")}>
      <ol>
        {steps.map((step) => (
          <li key={step.path}>
            <PageLink href={words.to(step.path)}>{step.title}</PageLink>
          </li>
        ))}
        {here && <li aria-current="page">{here}</li>}
      </ol>
    </nav>
  );
}
