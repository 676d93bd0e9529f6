import strip from './indicator-strip.module.css';

const box = { width: 12, height: 12, viewBox: '0 0 12 12', 'aria-hidden': true, focusable: false } as const;

/** The marks of the indicator strips as its legend shows them. */
export const MineMark = () => (
  <svg {...box}>
    <circle className={strip.mine} cx="6" cy="6" r="4" />
  </svg>
);
export const TheirsMark = () => (
  <svg {...box}>
    <circle className={strip.theirs} cx="6" cy="6" r="4" />
  </svg>
);
export const MedianMark = () => (
  <svg {...box}>
    <path className={strip.median} d="M2 3h8L6 9z" />
  </svg>
);
export const CountryMark = () => (
  <svg {...box}>
    <line className={strip.country} x1="6" x2="6" y1="1" y2="11" />
  </svg>
);
export const HalfMark = () => (
  <svg {...box} width={18} viewBox="0 0 18 12">
    <rect className={strip.half} x="0" y="3" width="18" height="6" rx="1" />
  </svg>
);
