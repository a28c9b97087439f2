"use client";

import type { FormEvent, ReactNode } from "react";

/**
 * A form of selects that leads to its result at once; without JavaScript it is a form with a button. It loads the
 * address anew: the router would take the static page that it already has for the same page with other parameters.
 */
export function SubmitOnChange({ result, children }: { result: string; children: ReactNode }) {
  function show(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // The date may have been changed on this page since the server wrote it.
    const query = new URLSearchParams(window.location.search);
    for (const { name, value } of event.currentTarget.querySelectorAll("select")) {
      if (value) query.set(name, value);
      else query.delete(name);
    }
    const { pathname } = window.location;
    window.location.assign(`${pathname}${query.size > 0 ? `?${query}` : ""}#${result}`);
  }

  return (
    <form method="get" action={`#${result}`} className="filter-form" onChange={show} onSubmit={show}>
      {children}
    </form>
  );
}
