/** Over a hundred marks are a long way for the keyboard; this leads past them. */
export function SkipFigure({ to, children }: { to: string; children: string }) {
  return (
    <a className="skip-figure" href={`#${to}`}>
      {children}
    </a>
  );
}
