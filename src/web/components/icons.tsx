/** The few signs of the page; each stands beside words and says nothing alone. */
export const Caution = () => (
  <svg className="sign" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path d="M12 3.5 21.5 20h-19z" fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
    <path d="M12 10v5M12 17v1.2" stroke="currentColor" strokeWidth="2" />
  </svg>
);

export const Stop = () => (
  <svg className="sign" viewBox="0 0 32 32" width="40" height="40" aria-hidden="true">
    <path
      d="M10 2h12l8 8v12l-8 8H10l-8-8V10z"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinejoin="round"
    />
    <path d="M16 9v9M16 21v2.6" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
  </svg>
);

export const Check = ({ size = 20 }: { size?: number }) => (
  <svg className="sign" viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
    <path
      d="m4.5 10.5 3.6 3.8 7.4-8.4"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);

export const Lock = () => (
  <svg className="sign lock-sign" viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
    <path d="M4.5 9h11v8h-11zM7 9V6.5a3 3 0 0 1 6 0V9" fill="none" stroke="currentColor" strokeWidth="2" />
  </svg>
);
