"use client";

interface Props {
  error: Error;
  reset: () => void;
}

/** What broke, where, and what the reader can do. */
export function ErrorText({ error, reset }: Props) {
  return (
    <>
      <h1>This page could not be shown</h1>
      <p className="intro">A part of the program failed in your browser. The record itself is not affected.</p>
      <p className="error-detail">
        <code>{typeof window === "undefined" ? "" : window.location.pathname}</code>: {error.message}
      </p>
      <p className="error-ways">
        <button type="button" onClick={reset}>
          Try again
        </button>{" "}
        <a href="/">Start from the first page</a>
      </p>
    </>
  );
}
