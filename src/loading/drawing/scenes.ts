import type { Pose } from './figure.ts';
import * as o from './poses.ts';
import * as q from './props.ts';

/** One moment of an exercise. */
export interface Frame {
  readonly pose: Pose;
  readonly props?: readonly q.Prop[];
}
/** One frame for what is held or flows, two for what goes from here to there. */
export type Scene = readonly [Frame] | readonly [Frame, Frame];

const at = (pose: Pose, ...props: q.Prop[]): Frame => ({ pose, props });
const { both } = o;
const up = (joint: 'hand' | 'knee' | 'ankle' | 'elbow' | 'hip' | 'head', off: readonly [number, number] = [10, 0]) =>
  q.moves(joint, 0, -14, off);
const seated = (arms: Pose['arms'], more: Pose = {}): Pose => ({ ...o.sit, ...(arms && { arms }), ...more });
const hop: Pose = { arms: both([-70, -30]), legs: both([-72, -108, -30]), lift: 12 };
const land: Pose = { ...o.halfSquat, arms: both([-50, -20]) };

/** Every exercise of the catalogue, by id. */
export const SCENES: Readonly<Record<string, Scene>> = {
  E01: [at(o.walk)],
  E02: [
    at({
      ...o.walk,
      arms: [
        [-125, -90],
        [-55, -20],
      ],
    }),
  ],
  E03: [at(o.stride)],
  E04: [
    at(
      {
        ...o.stride,
        arms: [
          [-70, -5],
          [-110, -40],
        ],
      },
      q.poles,
    ),
  ],
  E05: [at(o.walk, q.vest)],
  E06: [
    at(
      {
        ...o.walk,
        trunk: [82, 84],
        legs: [
          [-52, -84, 12],
          [-104, -118, -30],
        ],
      },
      q.hill,
    ),
  ],
  E07: [
    at(
      { ...o.walk, arms: [[-50, 0], o.HANG], legs: [o.onStep, [-95, -98]] },
      q.blockAhead(15, 8),
      q.blockAhead(30, 26),
    ),
  ],
  E08: [
    at(
      {
        arms: [[-50, 0], o.HANG],
        legs: [
          [-60, -80, 0],
          [-48, -132, 0],
        ],
      },
      q.stairsDown,
    ),
  ],
  E09: [at({ legs: [o.onStep, [-92, -92]] }, q.block(15)), at({ lift: 15 }, q.block(15), up('hip', [16, 0]))],
  E10: [at({ ...o.march, legs: [o.onStep, [-92, -92]] }, q.block(13), q.note)],
  E11: [
    at(
      {
        ...o.flow,
        legs: [
          [-80, -80],
          [-108, -108],
        ],
      },
      q.note,
    ),
  ],
  E12: [
    at({
      ...o.run,
      legs: [
        [-50, -92, -10],
        [-108, -160, -100],
      ],
      lift: 3,
    }),
  ],
  E13: [at(o.run)],
  E14: [
    at(
      {
        arms: [
          [-110, -40],
          [-110, -40],
        ],
        legs: both([-80, -100, -35]),
        lift: 9,
      },
      q.rope,
    ),
  ],
  E15: [at(land), at({ ...hop, lift: 9 }, up('ankle', [-14, -2]))],
  E16: [
    at(
      {
        ...o.oneLeg,
        arms: both(o.HOLD_AHEAD),
        legs: [
          [-70, -150],
          [-75, -105],
        ],
      },
      q.worktop,
    ),
    at(
      {
        arms: both(o.HOLD_AHEAD),
        legs: [
          [-75, -150],
          [-85, -95, -35],
        ],
        lift: 8,
      },
      q.worktop,
      q.moves('ankle', 16, 0, [-2, 20]),
    ),
  ],
  E17: [at(o.front), at(o.star)],
  E18: [
    at({
      arms: [
        [-118, -80],
        [-60, -10],
      ],
      legs: [
        [-62, -82],
        [-112, -118, -50],
      ],
    }),
    at(
      {
        arms: [
          [-60, -10],
          [-118, -80],
        ],
        legs: [
          [-112, -122, -60],
          [-58, -84],
        ],
        lift: 10,
      },
      up('head', [14, 4]),
    ),
  ],
  E19: [at({ lift: 14 }, q.block(14)), at(land, q.moves('hip', 0, 14, [-16, -8]))],
  E20: [at({ lift: 26 }, q.block(26)), at(land, q.moves('hip', 0, 20, [-16, -12]), q.crossedOut)],
  E21: [at(o.standHolding, q.worktop), at(o.onToes, q.worktop, up('ankle', [-10, 0]))],
  E22: [at(o.onToes, q.worktop), at(o.standHolding, q.worktop, q.moves('ankle', 0, 12, [-10, -12]))],
  E23: [
    at({ arms: both(o.HOLD_AHEAD), legs: [[-22, -96], o.STRAIGHT] }, q.worktop),
    at(o.standHolding, q.worktop, q.moves('ankle', 0, 16, [-10, -16])),
  ],
  E24: [
    at(
      {
        ...o.star,
        legs: [
          [-30, -110],
          [-100, -95],
        ],
        arms: [
          [60, 80],
          [190, 150],
        ],
        lift: 8,
      },
      q.note,
    ),
  ],
  E25: [
    at(
      {
        arms: [
          [10, 25],
          [-120, -60],
        ],
        legs: [
          [-55, -84],
          [-112, -118, -40],
        ],
        trunk: [84, 84],
      },
      q.racquet,
    ),
  ],
  E26: [
    at(
      {
        arms: [
          [70, 60],
          [-60, -10],
        ],
        legs: [
          [-66, -88],
          [-114, -130, -60],
        ],
        trunk: [80, 84],
      },
      q.racquet,
    ),
  ],
  E27: [
    at(
      {
        arms: [
          [75, 70],
          [170, 150],
        ],
        legs: [
          [-70, -88],
          [-108, -120, -50],
        ],
        trunk: [94, 92],
      },
      q.racquet,
      q.shuttle,
    ),
  ],
  E28: [at({ arms: both([72, 82]), legs: both([-88, -112, -50]), lift: 12 }, q.net, q.ballNear(6, -10))],
  E29: [
    at(
      {
        arms: [
          [60, 78],
          [55, 70],
        ],
        legs: both([-82, -100, -40]),
        lift: 5,
      },
      q.ballNear(4, -8),
      q.hoop,
    ),
  ],
  E30: [
    at(
      {
        ...o.walk,
        legs: [
          [-62, -78, 6],
          [-104, -112, -30],
        ],
      },
      q.ballAtFoot,
    ),
  ],
  E31: [
    at(
      {
        ...o.front,
        arms: [
          [10, 40],
          [190, 215],
        ],
        legs: [
          [-84, -88],
          [-104, -98],
        ],
      },
      q.note,
    ),
  ],
  E32: [
    at(
      {
        ...o.flow,
        arms: [
          [40, 80],
          [200, 120],
        ],
        legs: [
          [-50, -100],
          [-105, -95],
        ],
      },
      q.note,
    ),
  ],
  E33: [
    at({ ...o.hinge, trunk: [38, 38], legs: both([-40, -112]), arms: both([-92, -92]) }, q.barInHands),
    at({ arms: both(o.DOWN) }, q.barInHands, up('hip', [-18, 6])),
  ],
  E34: [
    at({ arms: both([-88, -88]) }, q.weights),
    at({ ...o.hinge, trunk: [26, 26], legs: both([-74, -97]) }, q.weights),
  ],
  E35: [at({ arms: both([-120, 60]) }, q.barOnBack), at({ ...o.squat, arms: both([-125, 45]) }, q.barOnBack)],
  E36: [at({ arms: both(o.goblet) }, q.weights), at({ ...o.squat, trunk: [66, 70], arms: both([-85, 70]) }, q.weights)],
  E37: [at({ ...o.sitLean }, q.chair), at(o.stand, q.chairBehind, up('hip', [14, 4]))],
  E38: [
    at({ trunk: [128, 124], head: 112, arms: both([-50, -60]), legs: both([48, -28, 62]) }, q.legPress),
    at({ trunk: [128, 124], head: 112, arms: both([-50, -60]), legs: both([14, 2, 80]) }, q.legPress),
  ],
  E39: [at(o.stand), at(o.lunge, q.moves('hip', 0, 12, [-14, -6]))],
  E40: [at(o.legAside, q.bandAnkles, q.moves('ankle', 14, -6, [8, 2]))],
  E41: [
    at(
      { ...o.standHolding, legs: [[-116, -118], o.STRAIGHT] },
      q.worktop,
      q.bandAnkles,
      q.moves('ankle', -14, -5, [-8, 0]),
    ),
  ],
  E42: [at(o.supine, q.mat), at(o.bridge, q.mat, up('hip', [0, -10]))],
  E43: [at({ ...o.proneLift, trunk: [8, 30], head: 22 }, q.mat, q.pillow, up('head', [14, -2]))],
  E44: [at(o.birdDog, q.mat)],
  E45: [at({ arms: both([-62, 82]) }, q.weights), at({ arms: both([86, 90]) }, q.weights, up('elbow', [14, 0]))],
  E46: [
    at(seated(both([-6, 0]), { legs: both([-3, -80]) }), q.seatAndCable),
    at(seated(both([-142, -6]), { legs: both([-3, -80]) }), q.seatAndCable, q.moves('elbow', -14, 0, [-6, 0])),
  ],
  E47: [
    at(seated(both([72, 86])), q.pullDown),
    at(seated(both([-62, 84])), q.pullDown, q.moves('elbow', 0, 14, [12, -4])),
  ],
  E48: [
    at({ trunk: [58, 58], arms: both([-28, -28]), legs: both([-122, -122, -40]) }, q.worktop),
    at({ trunk: [46, 46], arms: both([-118, 8]), legs: both([-134, -134, -45]) }, q.worktop),
  ],
  E49: [
    at({ trunk: [82, 82], arms: both([-2, 8]), legs: both([-98, -98]) }, q.moves('head', 14, 4, [12, -8])),
    at({ trunk: [68, 68], arms: both([-52, 38]), legs: both([-112, -112]) }, q.wallFront),
  ],
  E50: [at({ ...o.walk, arms: both(o.DOWN) }, q.twoWeights)],
  E51: [at(seated(both([-72, -8])), q.chair, q.weights, up('hand', [14, 2]))],
  E52: [at(o.plank, q.mat)],
  E53: [at(o.flow)],
  E54: [at(o.warrior, q.mat)],
  E55: [
    at(
      {
        ...o.prone,
        trunk: [4, 14],
        head: 10,
        arms: [
          [20, 18],
          [-8, -2],
        ],
        legs: [
          [180, 180, 200],
          [170, 170, 190],
        ],
      },
      q.mat,
    ),
  ],
  E56: [at(o.tandemHolding, q.worktop, q.lineOnFloor)],
  E57: [
    at({ ...o.legAside }, q.ankleWeight),
    at({ ...o.standHolding, legs: [[-92, 168], o.STRAIGHT] }, q.worktop, q.ankleWeight),
  ],
  E58: [
    at(
      {
        ...o.flow,
        arms: [
          [-10, 10],
          [190, 170],
        ],
        legs: [
          [-60, -70],
          [-118, -110],
        ],
      },
      q.pool,
    ),
  ],
  E59: [
    at(
      {
        trunk: [3, 5],
        head: 10,
        arms: [
          [40, 10],
          [150, 170],
        ],
        legs: [
          [184, 176, 180],
          [176, 184, 190],
        ],
        lift: 40,
      },
      q.water,
    ),
  ],
  E60: [
    at(
      {
        trunk: [82, 84],
        arms: both([-42, -8]),
        legs: [
          [-16, -104],
          [-50, -92],
        ],
      },
      q.bike,
    ),
  ],
  E61: [
    at(
      {
        ...o.walk,
        arms: [
          [-45, 10],
          [-70, -10],
        ],
        lift: 5,
      },
      q.elliptical,
    ),
  ],
  E62: [
    at({ trunk: [74, 74], arms: both([-8, 0]), legs: both([50, -78]), lift: 8 }, q.rower),
    at({ trunk: [104, 104], arms: both([-140, 10]), legs: both([-2, -6, 70]), lift: 8 }, q.rower),
  ],
  E63: [at({ trunk: [66, 62], head: 50, arms: both([-84, -70]), legs: both([-76, -98]) }, q.club)],
  E64: [
    at(
      {
        trunk: [62, 34],
        head: 10,
        arms: both([-78, -48]),
        legs: [
          [-66, -92],
          [-94, -104],
        ],
      },
      q.spade,
    ),
  ],
  E65: [at({ ...o.supine, trunk: [178, 138], head: 112, arms: both([20, 20]) }, q.mat, q.crossedOut)],
  E66: [at({ ...o.supine, arms: both([40, -10]) }, q.mat, q.breath)],
  E67: [
    at(
      {
        arms: [o.HOLD_AHEAD, o.HANG],
        legs: [
          [-36, -98],
          [-92, -92],
        ],
      },
      q.block(9),
      q.worktopBeside,
    ),
    at({ arms: [o.HOLD_AHEAD, o.HANG], lift: 9 }, q.block(9), q.worktopBeside),
  ],
  E68: [at(o.standHolding, q.worktop), at({ ...o.halfSquat, arms: both([-42, 12]), trunk: [66, 70] }, q.worktop)],
  E69: [
    at({ arms: both(o.HOLD_AHEAD), legs: both([-90, -90, -28]) }, q.worktop),
    at(o.standHolding, q.worktop, q.moves('ankle', 0, 9, [-10, -9])),
  ],
  E70: [
    at(
      { ...o.march, arms: [o.HOLD_AHEAD, [-110, -60]], legs: [[-45, -95], o.STRAIGHT] },
      q.worktop,
      q.moves('ankle', 0, 14, [-10, -4]),
    ),
  ],
  E71: [at(land), at({ arms: both([-20, 40]), legs: both([-84, -98, -45]), lift: 14 }, up('ankle', [-14, -2]))],
  E72: [
    at({
      ...o.front,
      legs: [
        [-80, -100],
        [-100, -80],
      ],
    }),
    at(
      {
        ...o.front,
        arms: [
          [-50, -70],
          [-130, -110],
        ],
        legs: [
          [-84, -98],
          [-96, -82],
        ],
        lift: 9,
      },
      q.moves('ankle', 16, 0, [10, 4]),
    ),
  ],
  E73: [at(o.front), at(o.sideLunge)],
  E74: [
    at(
      {
        ...o.hinge,
        trunk: [24, 24],
        arms: [
          [-90, -90],
          [-50, -70],
        ],
      },
      q.weights,
    ),
    at(
      {
        ...o.hinge,
        trunk: [24, 24],
        arms: [
          [170, -82],
          [-50, -70],
        ],
      },
      q.weights,
      up('elbow', [-8, -2]),
    ),
  ],
  E75: [
    at(seated(both([-8, 0])), q.seat, q.bandToDoor),
    at(seated(both([-138, 0])), q.seat, q.bandToDoor, q.moves('elbow', -14, 0, [-6, 0])),
  ],
  E76: [
    at(seated(both([-132, 4])), q.chair, q.bandBehind),
    at(seated(both([-4, 0])), q.chair, q.bandBehind, q.moves('hand', 12, 0, [4, 0])),
  ],
  E77: [
    at({ trunk: [78, 78], arms: both([-4, 4]), legs: both([-102, -102]) }, q.wallFront),
    at({ trunk: [70, 70], arms: both([-58, 42]), legs: both([-110, -110]) }, q.wallFront),
  ],
  E78: [at(o.wArms), at(o.yArms, up('hand', [10, 6]))],
  E79: [at({ ...o.proneLift, trunk: [2, 12], head: 8 }, q.mat, q.pillow, up('head', [14, 0]))],
  E80: [
    at(seated(both([-84, -30])), q.chair),
    at(seated(both([-118, -40])), q.chair, q.moves('elbow', -12, 0, [-5, 0])),
  ],
  E81: [
    at(seated(undefined, { trunk: [88, 82], head: 62 }), q.chair),
    at(seated(undefined, { head: 94 }), q.chair, q.moves('head', -12, 0, [-9, 0])),
  ],
  E82: [at({ ...o.supine, arms: both([-150, -178]) }, q.mat)],
  E83: [
    at(
      {
        ...o.tandemHolding,
        legs: [
          [-70, -84],
          [-102, -106, -20],
        ],
      },
      q.worktopBeside,
      q.lineOnFloor,
    ),
  ],
  E84: [at(o.oneLegHolding, q.worktop)],
  E85: [
    at({
      ...o.oneLeg,
      arms: [
        [-70, -50],
        [-115, -125],
      ],
    }),
  ],
  E86: [
    at(
      {
        ...o.oneLeg,
        arms: [
          [-30, -10],
          [-150, -170],
        ],
        legs: [o.STRAIGHT, [-48, -118]],
        lift: 4,
      },
      q.cushion,
    ),
  ],
  E87: [at({ ...o.tandem, arms: [[-60, 10], o.HANG] }, q.lineOnFloor, q.thought)],
  E88: [
    at(
      {
        legs: [
          [-58, -78, 8],
          [-100, -104],
        ],
      },
      q.clockDots,
      q.moves('ankle', 14, 0, [8, 0]),
    ),
  ],
  E89: [
    at({ trunk: [74, 74], arms: both([-60, -30]), legs: both([-106, -106, -16]) }, q.moves('head', 16, 0, [-30, 4])),
    at({
      trunk: [80, 82],
      arms: [
        [-30, 0],
        [-130, -110],
      ],
      legs: [
        [-42, -84],
        [-112, -122, -40],
      ],
    }),
  ],
  E90: [
    at(
      {
        view: 'front',
        arms: [
          [-60, 60],
          [-120, 120],
        ],
        legs: [
          [-74, -74],
          [-98, -98],
        ],
      },
      q.moves('ankle', 16, 0, [10, 2]),
    ),
  ],
  E91: [at(o.walk, q.pool)],
  E92: [
    at(
      {
        ...o.legAside,
        arms: [
          [-60, -40],
          [-120, -140],
        ],
      },
      q.pool,
      q.moves('ankle', 14, -8, [8, 0]),
    ),
  ],
  E93: [
    at(
      {
        trunk: [116, 114],
        head: 100,
        arms: both([-62, -22]),
        legs: [
          [26, -36],
          [4, -34],
        ],
        lift: 14,
      },
      q.recumbent,
    ),
  ],
  E94: [at({ trunk: [90, 90], arms: both(o.HANG), legs: both([-18, -90]) }, q.wallBack)],
  E95: [
    at(
      {
        view: 'front',
        arms: [
          [-70, -120],
          [-110, -60],
        ],
        legs: [
          [-70, -90],
          [-110, -90],
        ],
      },
      q.bandKnees,
      q.stool,
    ),
    at(
      {
        view: 'front',
        arms: [
          [-70, -120],
          [-110, -60],
        ],
        legs: [
          [-36, -98],
          [-144, -82],
        ],
      },
      q.bandKnees,
      q.stool,
    ),
  ],
  E96: [
    at({ ...o.supine, arms: both([14, 6]) }, q.mat, q.weightOnHips),
    at({ ...o.bridge, arms: both([34, 20]) }, q.mat, q.weightOnHips),
  ],
  E97: [
    at({ ...o.hinge, trunk: [40, 40], legs: both([-42, -108]) }, q.weights, q.blockAhead(16, 22)),
    at({ arms: both([-86, -86]) }, q.weights, up('hip', [-16, 6])),
  ],
  E98: [at({ arms: both([-120, 130]) }, q.stick), at({ ...o.hinge, trunk: [38, 38], arms: both([-150, 60]) }, q.stick)],
  E99: [
    at({ arms: both([86, 90]), legs: both([-92, -104, -60]), lift: 8 }, q.highBar),
    at(land, q.moves('hip', 0, 14, [-16, -8])),
  ],
  E100: [at(o.sit, q.chair), at({ ...o.sit, legs: [[0, -4, 74], o.SEATED] }, q.chair)],
  E101: [at(o.standHolding, q.worktop), at({ ...o.standHolding, legs: [[-92, 168], o.STRAIGHT] }, q.worktop)],
  E102: [
    at({ ...o.standHolding, legs: [[-70, -150], o.STRAIGHT] }, q.worktop),
    at(
      {
        ...o.onToes,
        legs: [
          [-70, -150],
          [-90, -90, -50],
        ],
      },
      q.worktop,
      up('ankle', [-8, 6]),
    ),
  ],
  E103: [at({ ...o.walk, arms: [o.DOWN, [-62, -35]] }, q.weights)],
  E104: [at(seated(both([-80, 30])), q.chair, q.smallBall)],
  E105: [
    at(
      { trunk: [64, 64], arms: both([-58, -58]), legs: both([-116, -116, -30]) },
      q.worktop,
      q.moves('hand', 0, 12, [-12, -14]),
    ),
  ],
  E106: [at({ ...o.march, arms: [o.HOLD_AHEAD, [-110, -60]] }, q.worktop)],
  E107: [at({ ...o.walk, lift: 3 }, q.treadmill)],
  E108: [
    at(
      {
        ...o.walk,
        legs: [
          [-58, -84],
          [-106, -118, -30],
        ],
      },
      q.bumps,
    ),
  ],
  E109: [
    at(
      {
        ...o.front,
        arms: [
          [-30, -150],
          [210, -30],
        ],
        legs: [
          [-70, -82],
          [-100, -112],
        ],
      },
      q.note,
    ),
  ],
  E110: [at(o.front), at(o.legAside, q.moves('ankle', 14, -6, [8, 2]))],
  E111: [
    at(o.standHolding, q.worktop),
    at({ ...o.standHolding, legs: [[-116, -118], o.STRAIGHT] }, q.worktop, q.moves('ankle', -14, -5, [-8, 0])),
  ],
  E112: [at(seated(both([-66, 84])), q.chair, q.bandUnderSeat), at(seated(both([84, 88])), q.chair, q.bandUnderSeat)],
  E113: [
    at(
      {
        trunk: [80, 80],
        arms: both([6, 10]),
        legs: [
          [-50, -86],
          [-116, -112, -8],
        ],
      },
      q.wallFront,
    ),
  ],
  E114: [
    at(
      {
        ...o.sit,
        arms: [
          [-20, 35],
          [-60, 20],
        ],
      },
      q.chair,
    ),
  ],
  E115: [at(seated(both([-76, 20])), q.chair, q.cup)],
  E116: [
    at(
      {
        ...o.halfSquat,
        arms: [
          [-40, 30],
          [-120, -60],
        ],
      },
      q.racquet,
      q.table,
    ),
  ],
  E117: [at({ trunk: [84, 82], arms: both([-62, -8]) }, q.raisedBed)],
};
