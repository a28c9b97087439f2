import { PageLink } from "./page-link.tsx";

export function Breadcrumb({ steps, here }: { steps: { title: string; path: string }[]; here?: string }) {
  return (
    <nav className="breadcrumb" aria-label="Breadcrumb">
      <ol>
        {steps.map((step) => (
          <li key={step.path}>
            <PageLink href={step.path}>{step.title}</PageLink>
          </li>
        ))}
        {here && <li aria-current="page">{here}</li>}
      </ol>
    </nav>
  );
}
