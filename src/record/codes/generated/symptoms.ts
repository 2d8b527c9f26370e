// Written by scripts/compile-codes.ts from data/symptoms.csv. Edit the table, not this file.
export type SymptomKey =
  | 'acne'
  | 'allergic-reaction'
  | 'arm-swelling'
  | 'back-pain'
  | 'black-stool'
  | 'bladder-bowel-change'
  | 'bleeding'
  | 'bone-pain'
  | 'breast-tenderness'
  | 'breathlessness'
  | 'calf-swelling'
  | 'cannot-bear-weight'
  | 'chest-pain'
  | 'confusion'
  | 'constipation'
  | 'diarrhoea'
  | 'dizziness'
  | 'exposed-bone'
  | 'fainting'
  | 'fever'
  | 'flu-like'
  | 'groin-pain'
  | 'headache'
  | 'heartburn'
  | 'height-loss'
  | 'hip-pain'
  | 'hot-flushes'
  | 'infection'
  | 'jaundice'
  | 'jaw-pain'
  | 'jaw-swelling'
  | 'joint-locking'
  | 'joint-pain'
  | 'leg-short-or-turned'
  | 'leg-weakness'
  | 'liver-symptoms'
  | 'low-libido'
  | 'low-mood'
  | 'lump'
  | 'memory-problems'
  | 'missed-period'
  | 'morning-stiffness'
  | 'muscle-cramps'
  | 'muscle-spasm'
  | 'nausea'
  | 'non-healing-socket'
  | 'numb-feet'
  | 'numb-hands'
  | 'oedema'
  | 'palpitations'
  | 'passing-much-urine'
  | 'poor-sleep'
  | 'rash-blistering'
  | 'saddle-numbness'
  | 'seizure'
  | 'severe-low-mood'
  | 'sharp-bone-pain'
  | 'skin-red-hot'
  | 'snoring'
  | 'stroke-signs'
  | 'suicidal-thoughts'
  | 'thigh-pain'
  | 'thirst'
  | 'tingling'
  | 'tiredness'
  | 'vaginal-dryness'
  | 'weight-loss';

export interface Symptom {
  readonly key: SymptomKey;
  readonly name: string;
  readonly otherNames: readonly string[];
}

export const symptoms: readonly Symptom[] = [
  {"key":"joint-pain","name":"Joint pain","otherNames":["sore joints","stiff joints","arthralgia","joint stiffness","joint ache","aching joints"]},
  {"key":"hot-flushes","name":"Hot flushes","otherNames":["hot flashes","night sweats"]},
  {"key":"low-libido","name":"Low desire","otherNames":["low libido","loss of libido"]},
  {"key":"low-mood","name":"Low mood","otherNames":["feeling down","sadness"]},
  {"key":"severe-low-mood","name":"Very low mood, cannot cope","otherNames":["hopelessness","despair"]},
  {"key":"suicidal-thoughts","name":"Thoughts of ending life","otherNames":["suicidal","self-harm"]},
  {"key":"tiredness","name":"Tiredness","otherNames":["fatigue"]},
  {"key":"poor-sleep","name":"Poor sleep","otherNames":["insomnia"]},
  {"key":"back-pain","name":"Back pain","otherNames":["backache"]},
  {"key":"leg-weakness","name":"Weak or heavy legs","otherNames":["legs give way","difficulty walking","leg weakness"]},
  {"key":"saddle-numbness","name":"Numbness between the legs","otherNames":["saddle numbness","numb groin","numb buttocks"]},
  {"key":"bladder-bowel-change","name":"Cannot pass urine, or loss of bladder or bowel control","otherNames":["incontinence new","cannot pee"]},
  {"key":"hip-pain","name":"Hip pain","otherNames":[]},
  {"key":"groin-pain","name":"Groin pain","otherNames":[]},
  {"key":"thigh-pain","name":"Thigh pain","otherNames":["thigh ache","aching thigh"]},
  {"key":"cannot-bear-weight","name":"Cannot stand on the leg","otherNames":["cannot weight-bear","cannot walk on it"]},
  {"key":"leg-short-or-turned","name":"One leg looks shorter or turned out","otherNames":["leg shortened","leg rotated"]},
  {"key":"chest-pain","name":"Chest pressure or pain","otherNames":["chest tightness","angina","chest pressure"]},
  {"key":"breathlessness","name":"Short of breath","otherNames":["sudden breathlessness","difficulty breathing"]},
  {"key":"fainting","name":"Fainting","otherNames":["blackout","passed out","collapse"]},
  {"key":"stroke-signs","name":"Face drooping, arm weak or speech slurred","otherNames":["FAST","face droop","slurred speech"]},
  {"key":"calf-swelling","name":"One calf swollen or painful","otherNames":["leg swelling one side","painful calf"]},
  {"key":"thirst","name":"Great thirst","otherNames":["very thirsty"]},
  {"key":"passing-much-urine","name":"Passing a lot of urine","otherNames":["polyuria"]},
  {"key":"constipation","name":"Constipation","otherNames":[]},
  {"key":"confusion","name":"Confusion or drowsiness","otherNames":["confused","drowsy"]},
  {"key":"nausea","name":"Feeling sick","otherNames":["vomiting","nausea"]},
  {"key":"bone-pain","name":"Bone pain","otherNames":["pain in a bone"]},
  {"key":"tingling","name":"Tingling round the mouth or in the fingers","otherNames":["pins and needles"]},
  {"key":"muscle-cramps","name":"Muscle cramps","otherNames":["cramps"]},
  {"key":"muscle-spasm","name":"Muscle spasms","otherNames":["spasms","twitching","tetany"]},
  {"key":"jaw-pain","name":"Jaw pain","otherNames":[]},
  {"key":"exposed-bone","name":"Bone showing in the mouth","otherNames":["exposed bone"]},
  {"key":"non-healing-socket","name":"A tooth socket that does not heal","otherNames":[]},
  {"key":"jaw-swelling","name":"Swelling or pus in the jaw or face","otherNames":["spreading infection jaw"]},
  {"key":"lump","name":"A new lump","otherNames":["breast lump","swelling in armpit","new lump"]},
  {"key":"weight-loss","name":"Losing weight without trying","otherNames":["weight loss"]},
  {"key":"jaundice","name":"Yellow skin or eyes","otherNames":["jaundice"]},
  {"key":"seizure","name":"Seizure","otherNames":["fit","convulsion"]},
  {"key":"headache","name":"Headache","otherNames":[]},
  {"key":"arm-swelling","name":"Arm swelling","otherNames":["swollen arm"]},
  {"key":"skin-red-hot","name":"Skin red and hot","otherNames":["red hot skin","cellulitis"]},
  {"key":"fever","name":"Fever","otherNames":["temperature","chills"]},
  {"key":"infection","name":"Infection","otherNames":[]},
  {"key":"black-stool","name":"Black or tarry stool","otherNames":["melaena","tarry stool"]},
  {"key":"bleeding","name":"Bleeding that does not stop","otherNames":["vomiting blood","blood in urine","heavy bleeding","nosebleed"]},
  {"key":"allergic-reaction","name":"Swelling of face or throat, or trouble breathing after food or medicine","otherNames":["anaphylaxis","throat swelling"]},
  {"key":"rash-blistering","name":"Severe rash, blisters or sores","otherNames":["blistering rash"]},
  {"key":"liver-symptoms","name":"Dark urine, pale stool or pain under the right ribs","otherNames":["dark urine"]},
  {"key":"dizziness","name":"Dizziness","otherNames":["light-headed"]},
  {"key":"joint-locking","name":"A joint that locks or gives way","otherNames":["locking knee"]},
  {"key":"sharp-bone-pain","name":"Sudden sharp pain in a bone","otherNames":[]},
  {"key":"oedema","name":"Swollen ankles or legs on both sides","otherNames":["swollen ankles","oedema","edema"]},
  {"key":"flu-like","name":"Flu-like aches","otherNames":["acute phase","flu-like symptoms"]},
  {"key":"numb-feet","name":"Numb or tingling feet","otherNames":["numb toes"]},
  {"key":"missed-period","name":"Missed period","otherNames":[]},
  {"key":"memory-problems","name":"Memory or thinking problems","otherNames":["brain fog"]},
  {"key":"diarrhoea","name":"Diarrhoea","otherNames":["diarrhea","loose stools"]},
  {"key":"palpitations","name":"Palpitations","otherNames":["heart racing"]},
  {"key":"vaginal-dryness","name":"Vaginal dryness","otherNames":[]},
  {"key":"breast-tenderness","name":"Breast tenderness","otherNames":[]},
  {"key":"acne","name":"Acne","otherNames":[]},
  {"key":"snoring","name":"Snoring or pauses in breathing","otherNames":[]},
  {"key":"heartburn","name":"Heartburn or pain on swallowing","otherNames":["pain on swallowing"]},
  {"key":"morning-stiffness","name":"Stiff in the morning","otherNames":["morning stiffness","stiff hands"]},
  {"key":"height-loss","name":"Grown shorter","otherNames":["loss of height"]},
  {"key":"numb-hands","name":"Numb or tingling hands","otherNames":["carpal tunnel symptoms"]},
];
