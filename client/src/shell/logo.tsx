/** Three parties, three shapes, joined. */
export function Logo({ size = 22 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="var(--accent)"
      strokeWidth="1.8"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M6 6h12M6 6l6 13M18 6l-6 13" />
      <circle cx="5.5" cy="6" r="2.8" fill="var(--accent)" stroke="none" />
      <rect x="15.6" y="3.2" width="5.6" height="5.6" rx="1.2" fill="var(--accent)" stroke="none" />
      <path d="M12 15l3.7 3.7L12 22.4l-3.7-3.7z" fill="var(--accent)" stroke="none" />
    </svg>
  );
}
