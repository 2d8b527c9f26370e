import type { Arm, Leg, Pose } from './figure.ts';

// Building blocks of the scenes. Side view looks right; see figure.ts for the angles.
export const both = <T>(limb: T): readonly [T, T] => [limb, limb];
export const HANG: Arm = [-95, -82];
export const DOWN: Arm = [-92, -90];
export const STRAIGHT: Leg = [-90, -90];
export const HOLD_AHEAD: Arm = [-60, 0];
export const ON_THIGHS: Arm = [-80, -25];
export const SEATED: Leg = [-3, -92];

export const stand: Pose = {};
export const standHolding: Pose = { arms: both(HOLD_AHEAD) };
export const walk: Pose = {
  arms: [
    [-118, -100],
    [-62, -35],
  ],
  legs: [
    [-68, -78, 12],
    [-108, -122, -48],
  ],
};
export const stride: Pose = {
  trunk: [87, 87],
  arms: [
    [-128, -70],
    [-50, 20],
  ],
  legs: [
    [-60, -74, 16],
    [-112, -130, -55],
  ],
};
export const march: Pose = {
  arms: [
    [-110, -60],
    [-50, 30],
  ],
  legs: [[-12, -92], STRAIGHT],
};
export const run: Pose = {
  trunk: [82, 84],
  arms: [
    [-140, -45],
    [-48, 40],
  ],
  legs: [
    [-42, -88, -10],
    [-112, -176, 110],
  ],
  lift: 5,
};
export const sit: Pose = { arms: both(ON_THIGHS), legs: both(SEATED) };
export const sitLean: Pose = { trunk: [62, 62], head: 70, arms: both([-60, -30]), legs: both([-3, -100]) };
export const halfSquat: Pose = { trunk: [70, 74], arms: both([-40, -5]), legs: both([-48, -112]) };
export const squat: Pose = { trunk: [58, 64], head: 75, arms: both([-35, 5]), legs: both([-14, -116]) };
export const goblet: Arm = [-75, 75];
export const hinge: Pose = { trunk: [32, 32], head: 40, arms: both(DOWN), legs: both([-72, -98]) };
export const lunge: Pose = {
  arms: both(HANG),
  legs: [
    [-10, -92],
    [-104, -172, -75],
  ],
};
export const supine: Pose = { trunk: [180, 180], head: 176, arms: both([2, 2]), legs: both([48, -66]) };
export const bridge: Pose = { trunk: [203, 203], head: 180, arms: both([-8, 2]), legs: both([26, -82]) };
export const prone: Pose = { trunk: [0, 0], head: 2, arms: both([182, 182]), legs: both([180, 180, 200]) };
export const proneLift: Pose = { trunk: [6, 24], head: 14, arms: both([186, 184]), legs: both([180, 180, 200]) };
export const birdDog: Pose = {
  trunk: [11, 11],
  head: 5,
  arms: [
    [12, 12],
    [-90, -90],
  ],
  legs: [
    [-90, 180, 185],
    [178, 178, 270],
  ],
};
export const plank: Pose = { trunk: [7, 7], head: 8, arms: both([-90, 0]), legs: both([187, 187, -80]) };
export const onToes: Pose = { arms: both([-70, -14]), legs: both([-90, -90, -50]) };
export const oneLeg: Pose = { legs: [[-48, -118], STRAIGHT] };
export const oneLegHolding: Pose = { ...oneLeg, arms: both(HOLD_AHEAD) };
export const tandem: Pose = {
  legs: [
    [-80, -86],
    [-98, -93],
  ],
};
export const tandemHolding: Pose = { ...tandem, arms: [HOLD_AHEAD, HANG] };
export const onStep: Leg = [-22, -96];

// From the front.
export const front: Pose = {
  view: 'front',
  arms: [
    [-80, -85],
    [-100, -95],
  ],
  legs: both(STRAIGHT),
};
export const star: Pose = {
  view: 'front',
  arms: [
    [48, 62],
    [132, 118],
  ],
  legs: [
    [-66, -66],
    [-114, -114],
  ],
  lift: 9,
};
export const legAside: Pose = {
  view: 'front',
  arms: [
    [-75, -110],
    [-105, -70],
  ],
  legs: [[-56, -56], STRAIGHT],
};
export const sideLunge: Pose = {
  view: 'front',
  trunk: [82, 86],
  arms: [
    [-60, -150],
    [-110, -30],
  ],
  legs: [
    [-38, -104],
    [-132, -132],
  ],
};
export const wArms: Pose = {
  view: 'front',
  arms: [
    [-25, 82],
    [205, 98],
  ],
  legs: both(STRAIGHT),
};
export const yArms: Pose = {
  view: 'front',
  arms: [
    [62, 82],
    [118, 98],
  ],
  legs: both(STRAIGHT),
};
export const warrior: Pose = {
  view: 'front',
  arms: [
    [0, 0],
    [180, 180],
  ],
  legs: [
    [-30, -96],
    [-135, -135],
  ],
};
export const flow: Pose = {
  view: 'front',
  arms: [
    [-20, 40],
    [200, 150],
  ],
  legs: [
    [-62, -100],
    [-118, -80],
  ],
};
