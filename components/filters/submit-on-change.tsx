"use client";

import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { addressAsked } from "@/components/address/door.ts";

/**
 * A form of selects that leads to its result at once, and there to the select that was changed; without JavaScript it is
 * a form with a button. By keyboard a closed select changes at each arrow key, so there it waits for the button or for Enter.
 * It loads the address anew: the router would take the static page that it already has for the same page with other
 * parameters.
 */
export function SubmitOnChange({ result, children }: { result: string; children: ReactNode }) {
  const form = useRef<HTMLFormElement>(null);
  const byKey = useRef(false);
  const changed = useRef("");

  // Somebody who came here by keyboard may have changed a select before this listens.
  useEffect(() => {
    byKey.current = form.current?.querySelector("select:focus-visible") !== null;
  }, []);

  function show(event: { preventDefault(): void }) {
    event.preventDefault();
    if (form.current) window.location.assign(`${addressAsked(form.current)}#${changed.current || result}`);
  }

  function change(event: FormEvent<HTMLFormElement>) {
    changed.current = (event.target as Element).id;
    if (!byKey.current) show(event);
  }

  function press(event: KeyboardEvent) {
    byKey.current = true;
    if (event.key === "Enter" && changed.current && event.target instanceof HTMLSelectElement) show(event);
  }

  return (
    <form
      ref={form}
      method="get"
      action={`#${result}`}
      className="filter-form"
      onChange={change}
      onSubmit={show}
      onKeyDown={press}
      onPointerDown={() => {
        byKey.current = false;
      }}
    >
      {children}
    </form>
  );
}
