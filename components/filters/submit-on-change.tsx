"use client";

import type { FormEvent, ReactNode } from "react";
import { addressAsked } from "@/components/address/address.ts";

/**
 * A form of selects that leads to its result at once; without JavaScript it is a form with a button. It loads the
 * address anew: the router would take the static page that it already has for the same page with other parameters.
 */
export function SubmitOnChange({ result, children }: { result: string; children: ReactNode }) {
  function show(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    window.location.assign(`${addressAsked(event.currentTarget)}#${result}`);
  }

  return (
    <form method="get" action={`#${result}`} className="filter-form" onChange={show} onSubmit={show}>
      {children}
    </form>
  );
}
