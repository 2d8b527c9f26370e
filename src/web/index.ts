// The page: what a person sees of record, assessment and plan. It renders and sends changes; it decides nothing itself.
// main.tsx starts it; state/ holds the person at hand, components/ the parts of LOOK, pages/ one folder for each tab.
export {};
