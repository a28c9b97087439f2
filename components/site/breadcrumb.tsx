import Link from "next/link";

export function Breadcrumb({ steps, here }: { steps: { title: string; path: string }[]; here?: string }) {
  return (
    <nav className="breadcrumb" aria-label="Breadcrumb">
      <ol>
        {steps.map((step) => (
          <li key={step.path}>
            <Link href={step.path}>{step.title}</Link>
          </li>
        ))}
        {here && <li aria-current="page">{here}</li>}
      </ol>
    </nav>
  );
}
