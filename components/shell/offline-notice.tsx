"use client";

import { useEffect, useState } from "react";

/** Says which page cannot be fetched without a connection, and opens it once there is one. What is on the page stays. */
export function OfflineNotice() {
  const [address, setAddress] = useState("");
  useEffect(() => {
    // The router leaves what it cannot fetch to the browser, and that would show its own error instead of our page.
    const heed = (event: NavigateEvent) => {
      const { sameDocument, url } = event.destination;
      if (navigator.onLine || sameDocument || !event.cancelable) return;
      event.preventDefault();
      // The router may ask for the page while it draws; said within that drawing, it would wait for the page, for ever.
      setTimeout(() => setAddress(url));
    };
    window.navigation?.addEventListener("navigate", heed);
    return () => window.navigation?.removeEventListener("navigate", heed);
  }, []);
  useEffect(() => {
    if (!address) return;
    const open = () => window.location.assign(address);
    window.addEventListener("online", open);
    return () => window.removeEventListener("online", open);
  }, [address]);
  return (
    <div className="offline-notice" role="status">
      {address && (
        <p>
          <strong>You are offline. </strong>
          <span>{`${new URL(address).pathname} opens by itself once the connection is back. This page stays.`}</span>
        </p>
      )}
    </div>
  );
}
