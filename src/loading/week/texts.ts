/** Sentences that stand under every plan. Sources are named where a figure is. */
export const HONEST = {
  trials:
    'In people on an aromatase inhibitor, trials have not shown that exercise offsets the bone loss. In the largest (Knobf 2016, 154 women, 12 months) the exercise group and the comparison group did not differ in bone density.',
  expect:
    'Supervised strength and impact training may change the spine by about +1 point in a year; it could also be −1 or +3.',
  walking: 'Walking, swimming and cycling are for heart, balance and joints, not for bone density.',
  falls: 'Balance work prevents falls, and fewer falls mean fewer fractures.',
  joints:
    'In the HOPE trial, 150 minutes of walking or the like and two strength sessions a week lowered the worst joint pain of AI users by 29 %.',
  medicine: 'None of this replaces a scan or a medicine. Do not change the cancer treatment because of it.',
  physio: 'Have a physiotherapist look at these exercises before you begin.',
  stop: 'Stop and ask for help with chest pain, dizziness, a joint that locks, or sharp bone pain.',
} as const;
