/** Standard deviations between persons: of logarithms for factors, absolute for shortfalls of formation. */
export const spreads = {
  estrogenSensitivity: 0.5,
  trabecularAgeing: 0.03,
  corticalAgeing: 0.12,
  turnover: 0.2,
  inhibition: 0.5,
  bisphosphonate: 0.35,
  denosumab: 0.3,
  tamoxifen: 0.25,
  anabolic: 0.3,
  loading: 0.5,
  vitaminD: 0.4,
  site: 0.02,
};
