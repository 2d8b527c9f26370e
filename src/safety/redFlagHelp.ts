/**
 * What a frightened person needs on one screen: whom to call, when it is the emergency number instead, what to say,
 * and what to do until then. Shown first on every page until it is put away with a date.
 */
export interface RedFlagHelp {
  /** Whom to call, in one sentence. */
  call: string;
  /** When to call the emergency number instead; absent where that is the call already. */
  emergencyIf?: string;
  /** Words to say on the telephone. */
  say: string;
  untilThen: string;
}

const emergency = 'Call the emergency number now: 112, 999 or 911.';

export const redFlagHelp: Record<string, RedFlagHelp> = {
  R01: {
    call: 'Call your oncology team or doctor today, also if the pain eases.',
    emergencyIf: 'your legs are weak or numb, you are numb between the legs, or bladder or bowels have changed',
    say: 'I take a medicine that thins bones, and I have sudden strong back pain. Could a vertebra be broken, or could it be the cancer?',
    untilThen:
      'Lie in the position that hurts least. No lifting, bending or twisting. A painkiller you usually may take is fine.',
  },
  R02: {
    call: emergency,
    say: 'I have back pain and now my legs are weak, or I am numb between the legs, or my bladder or bowels have changed. The nerves in my spine may be pressed.',
    untilThen: 'Lie flat and still. Do not eat or drink. Do not drive yourself.',
  },
  R03: {
    call: emergency,
    say: 'My hip hurts and I cannot put weight on the leg. My bones are thin; the hip may be broken.',
    untilThen: 'Do not stand on it. Stay warm. Do not eat or drink, in case an operation is needed.',
  },
  R04: {
    call: emergency,
    say: 'I have pressure in the chest, or trouble breathing, or I fainted, or my face or arm or speech is not right. It began at this time: …',
    untilThen: 'Sit or lie down and loosen tight clothes. Do not drive. Unlock the door.',
  },
  R05: {
    call: emergency,
    say: 'One calf is swollen and hurts, or I am suddenly short of breath. I have had cancer or take hormones: it could be a blood clot.',
    untilThen: 'Stay still, do not rub the leg. Do not drive yourself.',
  },
  R06: {
    call: 'Call your oncology team or doctor today and ask for a blood calcium test.',
    emergencyIf: 'you are confused, very drowsy, or cannot keep water down',
    say: 'I am thirsty and pass a lot of urine, or I am constipated and muddled. Please check my calcium today.',
    untilThen: 'Take no calcium and no vitamin D. Drink water unless you were told to limit it.',
  },
  R07: {
    call: 'Call the practice that gave the injection or infusion today and ask for a blood calcium test.',
    emergencyIf: 'your muscles go into spasm, your throat feels tight, you faint, or your heart stumbles',
    say: 'I had denosumab or zoledronate and now I have tingling or cramps. My calcium may be low.',
    untilThen: 'Sit down. Have somebody with you. Keep to the calcium and vitamin D you were given.',
  },
  R08: {
    call: 'Call your dentist and the team that prescribes your bone medicine within three days; today if bone shows or the jaw swells.',
    emergencyIf: 'swelling spreads to the eye or neck, or you cannot swallow or open the mouth',
    say: 'I take or took a bone medicine, and my jaw hurts, or bone shows, or a socket does not heal.',
    untilThen: 'Rinse gently with salt water. No pulling or scraping. Do not stop the bone medicine by yourself.',
  },
  R09: {
    call: 'Call the doctor who prescribes your bone medicine this week and ask for X-rays of both thigh bones.',
    emergencyIf: 'you cannot stand on the leg, or it gave way',
    say: 'I take a bone medicine and my thigh or groin aches. Could it be an unusual fracture?',
    untilThen: 'No jumping, running or heavy lifting. Use a stick or rail on stairs.',
  },
  R10: {
    call: 'Call your oncology team within three days, sooner if it gets worse.',
    emergencyIf: 'you have a seizure, you are confused, or the pain is unbearable',
    say: 'I have something new that does not go away: bone pain at night, a lump, or yellow skin. I have had cancer and want it looked at.',
    untilThen: 'Write down where it is and since when. Put no load on a bone that hurts.',
  },
  R11: {
    call: 'Call your doctor or the out-of-hours service today: it may be an infection of the skin.',
    emergencyIf: 'you shiver, feel very ill, or the redness spreads while you watch',
    say: 'My arm on the side of the operation is swollen, red and hot, or I have a fever. I may need antibiotics today.',
    untilThen: 'Draw a line round the redness. Raise the arm. No sleeve, no training.',
  },
  R12: {
    call: 'Call a crisis line now: 988 in the US and Canada, 116 123 in the UK and much of Europe. In danger, call 112, 999 or 911.',
    say: 'I do not feel safe with myself.',
    untilThen:
      'Stay with somebody, or ask somebody to come. Put tablets and anything dangerous out of reach. Your medicine can make mood worse: that can be helped.',
  },
  R13: {
    call: emergency,
    say: 'I take a blood thinner or painkillers, and I have black stools or bleeding that does not stop. These are my medicines and supplements: …',
    untilThen: 'Press on a wound that bleeds. Take no more of the supplement. Have your medicine list ready.',
  },
  R14: {
    call: emergency,
    say: 'My face or throat is swelling or I cannot breathe well, or I have a blistering rash, or yellow skin and dark urine, since I took …',
    untilThen:
      'Use your adrenaline pen if you have one. Sit up if breathing is hard. Eat no more of a food that set it off; ask the emergency team before the next dose of any medicine.',
  },
  R15: {
    call: 'Stop exercising now. If it was chest pain or fainting, call the emergency number now: 112, 999 or 911. Anything else: ask your doctor before the next session.',
    say: 'During exercise I had this: …',
    untilThen: 'Sit down, drink some water. No more training until it has been looked at.',
  },
};

/** The call and when it becomes an emergency, as one text. */
export const callFor = (id: string): string => {
  const help = redFlagHelp[id]!;
  return `${help.call}${help.emergencyIf ? ` Call 112, 999 or 911 instead if ${help.emergencyIf}.` : ''} ${help.untilThen}`;
};
