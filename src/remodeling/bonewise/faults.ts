/** What the Bonewise model still gets wrong; the table with numbers and sources is in docs/model/bonewise.md. */
export const openFaults: string[] = [
  'Trials of aromatase inhibitors differ from each other by more than the model errs. What it says of one person is a range, not a forecast.',
  'Just after menopause the spine loses a little more slowly than in women, and the hip as fast as the spine.',
  'After a bisphosphonate ends, the spine goes on rising for two or three years. In people it stays where it is, and the hip slowly falls.',
  'On bisphosphonates the formation of bone recovers sooner than markers in blood do in people.',
  'Denosumab gives too little in the first three years, most at the hip. The fractures that can follow its end are not modelled.',
  'Loading acts on people with an inhibitor less than on others, by an amount nobody has measured: the one trial of fair size found no difference.',
  'Free sclerostin is not measured in clinics; its changes here follow total sclerostin and the fit to scans.',
  'Men with replaced testosterone have not been in any trial with scans. What is said of them carries over from men whose own testosterone answers.',
  'Women before menopause are not in it at all: with ovarian suppression bone goes several times faster.',
  'Vitamin K2, magnesium, prunes, soy and other plant compounds have no effect in it. No trial gives a number that would hold for someone on an inhibitor.',
  'It knows density, not strength: no fractures, no structure, no kidney disease, steroids, thyroid or parathyroid disease.',
];
