"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useRef } from "react";

/** The select that was changed last: it gets the focus back on the page that the change leads to. */
let changed = "";

/** A form of selects that leads to its result at once; without JavaScript it is a form with a button. */
export function SubmitOnChange({ children }: { children: ReactNode }) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    form.current?.querySelector<HTMLElement>(`[name="${changed}"]`)?.focus({ preventScroll: true });
    changed = "";
  }, []);

  function show(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    changed = (event.target as HTMLSelectElement).name ?? "";
    // The date may have been changed on this page since the server wrote it.
    const query = new URLSearchParams(window.location.search);
    for (const { name, value } of event.currentTarget.querySelectorAll("select")) {
      if (value) query.set(name, value);
      else query.delete(name);
    }
    router.push(`${window.location.pathname}?${query}`.replace(/\?$/, ""), { scroll: false });
  }

  return (
    <form ref={form} method="get" className="filter-form" onChange={show} onSubmit={show}>
      {children}
    </form>
  );
}
