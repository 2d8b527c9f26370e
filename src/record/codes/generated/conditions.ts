// Written by scripts/compile-codes.ts from data/conditions.csv. Edit the table, not this file.
export type ConditionConcept =
  | 'achlorhydria'
  | 'acromegaly'
  | 'adrenal-insufficiency'
  | 'advanced-liver-disease'
  | 'ai-arthralgia'
  | 'alcohol-use-disorder'
  | 'aneurysm'
  | 'ankylosing-spondylitis'
  | 'anorexia-nervosa'
  | 'anxiety'
  | 'arrhythmia'
  | 'asthma'
  | 'atrial-fibrillation'
  | 'atypical-femur-fracture'
  | 'back-pain'
  | 'balance-disorder'
  | 'bariatric-surgery'
  | 'barrett'
  | 'benign-prostatic-hyperplasia'
  | 'binge-eating'
  | 'bipolar'
  | 'bleeding-disorder'
  | 'bone-metastasis'
  | 'brain-metastasis'
  | 'breast-cancer'
  | 'breast-cancer-metastatic'
  | 'bulimia'
  | 'calcium-kidney-stones'
  | 'cancer'
  | 'cardiac-disease'
  | 'cardiomyopathy'
  | 'carpal-tunnel'
  | 'cataract'
  | 'chronic-pancreatitis'
  | 'cipn'
  | 'ckd'
  | 'ckd-1-2'
  | 'ckd-3'
  | 'ckd-3a'
  | 'ckd-3b'
  | 'ckd-4'
  | 'ckd-5'
  | 'coeliac'
  | 'copd'
  | 'crohn'
  | 'cushing'
  | 'delayed-puberty'
  | 'dementia'
  | 'depression'
  | 'diabetes'
  | 'diabetes-1'
  | 'diabetes-2'
  | 'diabetic-neuropathy'
  | 'diabetic-retinopathy'
  | 'dialysis'
  | 'disc-herniation'
  | 'ductal-carcinoma-in-situ'
  | 'dvt'
  | 'eating-disorder'
  | 'endometrial-cancer'
  | 'endometriosis'
  | 'epilepsy'
  | 'fatty-liver'
  | 'fibromyalgia'
  | 'frozen-shoulder'
  | 'gastrectomy'
  | 'giant-cell-arteritis'
  | 'glaucoma'
  | 'gout'
  | 'granulomatous'
  | 'gynaecomastia'
  | 'haemochromatosis'
  | 'heart-failure'
  | 'heart-valve-disease'
  | 'hepatitis-c'
  | 'hernia'
  | 'hiv'
  | 'hot-flushes'
  | 'hypercalcaemia'
  | 'hypercalciuria'
  | 'hyperhidrosis'
  | 'hyperkalaemia'
  | 'hyperlipidaemia'
  | 'hyperparathyroidism'
  | 'hyperprolactinaemia'
  | 'hypertension'
  | 'hyperthyroidism'
  | 'hypocalcaemia'
  | 'hypogonadism'
  | 'hypomagnesaemia'
  | 'hypoparathyroidism'
  | 'hypophosphataemia'
  | 'hypophosphatasia'
  | 'hypothyroidism'
  | 'ibd'
  | 'immunosuppression'
  | 'incontinence'
  | 'inflammatory-arthritis'
  | 'iron-deficiency'
  | 'irritable-bowel'
  | 'ischaemic-heart-disease'
  | 'joint-replacement'
  | 'joint-replacement-hip'
  | 'joint-replacement-knee'
  | 'kidney-stones'
  | 'kidney-transplant'
  | 'klinefelter'
  | 'lactose-intolerance'
  | 'leukaemia'
  | 'liver-disease'
  | 'liver-metastasis'
  | 'long-qt'
  | 'lung-cancer'
  | 'lupus'
  | 'lymphoedema'
  | 'lymphoma'
  | 'malabsorption'
  | 'malnutrition'
  | 'mechanical-heart-valve'
  | 'metastatic-cancer'
  | 'mgus'
  | 'migraine'
  | 'multiple-myeloma'
  | 'multiple-sclerosis'
  | 'myocardial-infarction'
  | 'neuropathy'
  | 'obesity'
  | 'oesophageal-disease'
  | 'oesophageal-varices'
  | 'oesophagitis'
  | 'organ-transplant'
  | 'osa'
  | 'osteoarthritis'
  | 'osteoarthritis-hip'
  | 'osteoarthritis-knee'
  | 'osteogenesis-imperfecta'
  | 'osteomalacia'
  | 'osteonecrosis-jaw'
  | 'osteopenia'
  | 'osteoporosis'
  | 'paget-bone'
  | 'pancreatic-insufficiency'
  | 'parkinson'
  | 'pcos'
  | 'pelvic-organ-prolapse'
  | 'peptic-ulcer'
  | 'periodontal-disease'
  | 'peripheral-artery-disease'
  | 'polycythaemia'
  | 'polymyalgia'
  | 'pregnancy'
  | 'premature-ovarian-insufficiency'
  | 'primary-biliary-cholangitis'
  | 'primary-hyperparathyroidism'
  | 'prostate-cancer'
  | 'psoriasis'
  | 'psoriatic-arthritis'
  | 'pulmonary-embolism'
  | 'red-s'
  | 'reflux'
  | 'retinal-disease'
  | 'rheumatoid-arthritis'
  | 'sarcoidosis'
  | 'sarcopenia'
  | 'scoliosis'
  | 'secondary-hyperparathyroidism'
  | 'short-bowel'
  | 'spinal-stenosis'
  | 'stroke'
  | 'tendinopathy'
  | 'thrombocytopenia'
  | 'thrombophilia'
  | 'thyroid-cancer'
  | 'tia'
  | 'tuberculosis'
  | 'ulcerative-colitis'
  | 'vaginal-atrophy'
  | 'vertebral-fracture'
  | 'vertigo'
  | 'vitamin-d-deficiency'
  | 'vte'
  | 'wilson';

export interface Condition {
  readonly concept: ConditionConcept;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** ICD-10 codes; each stands for all codes that begin with it. */
  readonly icd10: readonly string[];
  readonly snomed: readonly string[];
  /** The concept and all that it implies. */
  readonly concepts: readonly ConditionConcept[];
}

export const conditions: readonly Condition[] = [
  {"concept":"achlorhydria","name":"Low stomach acid (achlorhydria)","otherNames":["achlorhydria","hypochlorhydria","atrophic gastritis","pernicious anaemia","pernicious anemia"],"icd10":["K31.83"],"snomed":[],"concepts":["achlorhydria"]},
  {"concept":"acromegaly","name":"Acromegaly","otherNames":[],"icd10":["E22.0"],"snomed":["74107003"],"concepts":["acromegaly"]},
  {"concept":"adrenal-insufficiency","name":"Adrenal insufficiency","otherNames":["Addison disease","Addison's disease"],"icd10":["E27.1","E27.4","E27.2"],"snomed":["386584007"],"concepts":["adrenal-insufficiency"]},
  {"concept":"advanced-liver-disease","name":"Cirrhosis or advanced liver disease","otherNames":["cirrhosis","liver cirrhosis","liver failure","advanced liver disease"],"icd10":["K74","K72","K70.3"],"snomed":["19943007"],"concepts":["advanced-liver-disease","liver-disease"]},
  {"concept":"ai-arthralgia","name":"Joint pain from an aromatase inhibitor","otherNames":["aromatase inhibitor arthralgia","AIMSS","AI arthralgia","arthralgia","joint pain with aromatase inhibitor","joint pain with an aromatase inhibitor"],"icd10":[],"snomed":[],"concepts":["ai-arthralgia"]},
  {"concept":"alcohol-use-disorder","name":"Alcohol use disorder","otherNames":["alcohol dependence","alcoholism"],"icd10":["F10"],"snomed":["7200002"],"concepts":["alcohol-use-disorder"]},
  {"concept":"aneurysm","name":"Aneurysm","otherNames":["aortic aneurysm","cerebral aneurysm","brain aneurysm","abdominal aortic aneurysm","AAA"],"icd10":["I71","I72","I67.1"],"snomed":[],"concepts":["aneurysm"]},
  {"concept":"ankylosing-spondylitis","name":"Ankylosing spondylitis","otherNames":["axial spondyloarthritis","Bechterew disease"],"icd10":["M45"],"snomed":["9631008"],"concepts":["ankylosing-spondylitis","inflammatory-arthritis"]},
  {"concept":"anorexia-nervosa","name":"Anorexia nervosa","otherNames":["anorexia"],"icd10":["F50.0"],"snomed":["56882008"],"concepts":["anorexia-nervosa","eating-disorder"]},
  {"concept":"anxiety","name":"Anxiety","otherNames":["anxiety disorder"],"icd10":["F41"],"snomed":["48694002","197480006"],"concepts":["anxiety"]},
  {"concept":"arrhythmia","name":"Other heart rhythm disorder","otherNames":["arrhythmia","irregular heartbeat"],"icd10":["I49","I47"],"snomed":["698247007"],"concepts":["arrhythmia","cardiac-disease"]},
  {"concept":"asthma","name":"Asthma","otherNames":[],"icd10":["J45"],"snomed":["195967001"],"concepts":["asthma"]},
  {"concept":"atrial-fibrillation","name":"Atrial fibrillation","otherNames":["AF","AFib","atrial flutter"],"icd10":["I48"],"snomed":["49436004"],"concepts":["atrial-fibrillation","cardiac-disease"]},
  {"concept":"atypical-femur-fracture","name":"Atypical femoral fracture","otherNames":["atypical femur fracture","AFF"],"icd10":["M84.75"],"snomed":[],"concepts":["atypical-femur-fracture"]},
  {"concept":"back-pain","name":"Back pain","otherNames":["lumbago","low back pain"],"icd10":["M54"],"snomed":["161891005"],"concepts":["back-pain"]},
  {"concept":"bariatric-surgery","name":"Bariatric surgery","otherNames":["gastric bypass","Roux-en-Y gastric bypass","RYGB","sleeve gastrectomy","gastric sleeve","duodenal switch","biliopancreatic diversion","gastric band","weight loss surgery"],"icd10":["Z98.84"],"snomed":[],"concepts":["bariatric-surgery","malabsorption"]},
  {"concept":"barrett","name":"Barrett's oesophagus","otherNames":["Barrett oesophagus","Barrett esophagus"],"icd10":["K22.7"],"snomed":["302914006"],"concepts":["barrett","oesophageal-disease"]},
  {"concept":"benign-prostatic-hyperplasia","name":"Enlarged prostate","otherNames":["BPH","benign prostatic hyperplasia"],"icd10":["N40"],"snomed":["266569009"],"concepts":["benign-prostatic-hyperplasia"]},
  {"concept":"binge-eating","name":"Binge eating disorder","otherNames":[],"icd10":["F50.81"],"snomed":["439960005"],"concepts":["binge-eating","eating-disorder"]},
  {"concept":"bipolar","name":"Bipolar disorder","otherNames":[],"icd10":["F31"],"snomed":["13746004"],"concepts":["bipolar"]},
  {"concept":"bleeding-disorder","name":"Bleeding disorder","otherNames":["haemophilia","hemophilia","von Willebrand disease"],"icd10":["D66","D67","D68.0"],"snomed":["64779008"],"concepts":["bleeding-disorder"]},
  {"concept":"bone-metastasis","name":"Bone metastasis","otherNames":["bone metastases","secondary cancer of bone","cancer in the bones","skeletal metastases"],"icd10":["C79.5"],"snomed":["94222008"],"concepts":["bone-metastasis","cancer","metastatic-cancer"]},
  {"concept":"brain-metastasis","name":"Brain metastasis","otherNames":["brain metastases"],"icd10":["C79.3"],"snomed":["94225005"],"concepts":["brain-metastasis","cancer","metastatic-cancer"]},
  {"concept":"breast-cancer","name":"Breast cancer","otherNames":["primary breast cancer","breast carcinoma","carcinoma of breast","early breast cancer","invasive ductal carcinoma","invasive lobular carcinoma"],"icd10":["C50"],"snomed":["254837009","372064008"],"concepts":["breast-cancer","cancer"]},
  {"concept":"breast-cancer-metastatic","name":"Metastatic breast cancer","otherNames":["secondary breast cancer","advanced breast cancer","stage 4 breast cancer","stage IV breast cancer"],"icd10":[],"snomed":[],"concepts":["breast-cancer-metastatic","cancer","metastatic-cancer","breast-cancer"]},
  {"concept":"bulimia","name":"Bulimia nervosa","otherNames":["bulimia"],"icd10":["F50.2"],"snomed":["78004001"],"concepts":["bulimia","eating-disorder"]},
  {"concept":"calcium-kidney-stones","name":"Calcium kidney stones","otherNames":["calcium stones","calcium oxalate stones","calcium phosphate stones","calcium oxalate stone"],"icd10":[],"snomed":[],"concepts":["calcium-kidney-stones","kidney-stones"]},
  {"concept":"cardiomyopathy","name":"Cardiomyopathy","otherNames":["cardiotoxicity"],"icd10":["I42","I43"],"snomed":["85898001"],"concepts":["cardiomyopathy","cardiac-disease"]},
  {"concept":"carpal-tunnel","name":"Carpal tunnel syndrome","otherNames":[],"icd10":["G56.0"],"snomed":["57406009"],"concepts":["carpal-tunnel"]},
  {"concept":"cataract","name":"Cataract","otherNames":[],"icd10":["H25","H26"],"snomed":["193570009"],"concepts":["cataract"]},
  {"concept":"chronic-pancreatitis","name":"Chronic pancreatitis","otherNames":[],"icd10":["K86.0","K86.1"],"snomed":["235494005"],"concepts":["chronic-pancreatitis","malabsorption"]},
  {"concept":"cipn","name":"Neuropathy after chemotherapy","otherNames":["CIPN","chemotherapy-induced peripheral neuropathy","numb feet after chemotherapy"],"icd10":["G62.0"],"snomed":[],"concepts":["cipn","neuropathy"]},
  {"concept":"ckd","name":"Chronic kidney disease","otherNames":["CKD","chronic renal disease","chronic renal failure","kidney disease","reduced kidney function"],"icd10":["N18"],"snomed":["709044004"],"concepts":["ckd"]},
  {"concept":"ckd-1-2","name":"Chronic kidney disease stage 1 or 2","otherNames":["CKD 1","CKD 2","CKD stage 1","CKD stage 2"],"icd10":["N18.1","N18.2"],"snomed":["431855005","431856006"],"concepts":["ckd-1-2","ckd"]},
  {"concept":"ckd-3","name":"Chronic kidney disease stage 3, part not stated","otherNames":["CKD 3","CKD stage 3","CKD G3"],"icd10":["N18.3","N18.30"],"snomed":["433144002"],"concepts":["ckd-3","ckd"]},
  {"concept":"ckd-3a","name":"Chronic kidney disease stage 3a","otherNames":["CKD 3a","CKD stage 3a","CKD G3a"],"icd10":["N18.31"],"snomed":["700378005"],"concepts":["ckd-3a","ckd","ckd-3"]},
  {"concept":"ckd-3b","name":"Chronic kidney disease stage 3b","otherNames":["CKD 3b","CKD stage 3b","CKD G3b"],"icd10":["N18.32"],"snomed":["700379002"],"concepts":["ckd-3b","ckd","ckd-3"]},
  {"concept":"ckd-4","name":"Chronic kidney disease stage 4","otherNames":["CKD 4","CKD stage 4","CKD G4"],"icd10":["N18.4"],"snomed":["431857002"],"concepts":["ckd-4","ckd"]},
  {"concept":"ckd-5","name":"Chronic kidney disease stage 5","otherNames":["CKD 5","CKD stage 5","CKD G5","end-stage renal disease","ESRD","end stage kidney disease","kidney failure"],"icd10":["N18.5","N18.6"],"snomed":["433146000","46177005"],"concepts":["ckd-5","ckd"]},
  {"concept":"coeliac","name":"Coeliac disease","otherNames":["celiac disease","celiac","coeliac","gluten enteropathy"],"icd10":["K90.0"],"snomed":["396331005"],"concepts":["coeliac","malabsorption"]},
  {"concept":"copd","name":"COPD","otherNames":["chronic obstructive pulmonary disease","emphysema"],"icd10":["J44","J43"],"snomed":["13645005"],"concepts":["copd"]},
  {"concept":"crohn","name":"Crohn's disease","otherNames":["Crohn disease","Crohns disease","Crohn"],"icd10":["K50"],"snomed":["34000006"],"concepts":["crohn","ibd","malabsorption"]},
  {"concept":"cushing","name":"Cushing syndrome","otherNames":["hypercortisolism","Cushing's syndrome"],"icd10":["E24"],"snomed":["47270006"],"concepts":["cushing"]},
  {"concept":"delayed-puberty","name":"Delayed puberty","otherNames":[],"icd10":["E30.0"],"snomed":["123526007"],"concepts":["delayed-puberty"]},
  {"concept":"dementia","name":"Dementia","otherNames":["Alzheimer disease"],"icd10":["F01","F02","F03","G30"],"snomed":["52448006"],"concepts":["dementia"]},
  {"concept":"depression","name":"Depression","otherNames":["major depressive disorder","depressive disorder"],"icd10":["F32","F33"],"snomed":["35489007","370143000"],"concepts":["depression"]},
  {"concept":"diabetes","name":"Diabetes","otherNames":["diabetes mellitus"],"icd10":["E13","E14","E08","E09"],"snomed":["73211009"],"concepts":["diabetes"]},
  {"concept":"diabetes-1","name":"Type 1 diabetes","otherNames":["T1DM","diabetes mellitus type 1","insulin-dependent diabetes"],"icd10":["E10"],"snomed":["46635009"],"concepts":["diabetes-1","diabetes"]},
  {"concept":"diabetes-2","name":"Type 2 diabetes","otherNames":["T2DM","diabetes mellitus type 2"],"icd10":["E11"],"snomed":["44054006"],"concepts":["diabetes-2","diabetes"]},
  {"concept":"diabetic-neuropathy","name":"Diabetic neuropathy","otherNames":[],"icd10":["E11.4","E10.4"],"snomed":["230572002"],"concepts":["diabetic-neuropathy","neuropathy","diabetes"]},
  {"concept":"diabetic-retinopathy","name":"Diabetic retinopathy","otherNames":[],"icd10":["E11.3","E10.3"],"snomed":["4855003"],"concepts":["diabetic-retinopathy","retinal-disease","diabetes"]},
  {"concept":"dialysis","name":"Dialysis","otherNames":["haemodialysis","hemodialysis","peritoneal dialysis","on dialysis","renal dialysis"],"icd10":["Z99.2"],"snomed":[],"concepts":["dialysis"]},
  {"concept":"disc-herniation","name":"Slipped disc","otherNames":["herniated disc","prolapsed intervertebral disc","disc prolapse"],"icd10":["M51"],"snomed":[],"concepts":["disc-herniation"]},
  {"concept":"ductal-carcinoma-in-situ","name":"Ductal carcinoma in situ of breast","otherNames":["DCIS"],"icd10":["D05"],"snomed":["399935008"],"concepts":["ductal-carcinoma-in-situ"]},
  {"concept":"dvt","name":"Deep vein thrombosis","otherNames":["DVT"],"icd10":["I82.4","I80.2"],"snomed":["128053003"],"concepts":["dvt","vte"]},
  {"concept":"eating-disorder","name":"Eating disorder","otherNames":["disordered eating"],"icd10":["F50"],"snomed":["72366004"],"concepts":["eating-disorder"]},
  {"concept":"endometrial-cancer","name":"Endometrial cancer","otherNames":["uterine cancer","cancer of womb"],"icd10":["C54"],"snomed":["254878006"],"concepts":["endometrial-cancer","cancer"]},
  {"concept":"endometriosis","name":"Endometriosis","otherNames":[],"icd10":["N80"],"snomed":["129103003"],"concepts":["endometriosis"]},
  {"concept":"epilepsy","name":"Epilepsy","otherNames":["seizure disorder"],"icd10":["G40"],"snomed":["84757009"],"concepts":["epilepsy"]},
  {"concept":"fatty-liver","name":"Fatty liver disease","otherNames":["NAFLD","MASLD","steatosis","NASH"],"icd10":["K76.0","K75.81"],"snomed":["197321007"],"concepts":["fatty-liver","liver-disease"]},
  {"concept":"fibromyalgia","name":"Fibromyalgia","otherNames":[],"icd10":["M79.7"],"snomed":["203082005"],"concepts":["fibromyalgia"]},
  {"concept":"frozen-shoulder","name":"Frozen shoulder","otherNames":["adhesive capsulitis"],"icd10":["M75.0"],"snomed":["399114005"],"concepts":["frozen-shoulder"]},
  {"concept":"gastrectomy","name":"Stomach removed (gastrectomy)","otherNames":["gastrectomy","partial gastrectomy"],"icd10":["Z90.3"],"snomed":[],"concepts":["gastrectomy","malabsorption"]},
  {"concept":"giant-cell-arteritis","name":"Giant cell arteritis","otherNames":["temporal arteritis"],"icd10":["M31.5","M31.6"],"snomed":["400130008"],"concepts":["giant-cell-arteritis"]},
  {"concept":"glaucoma","name":"Glaucoma","otherNames":[],"icd10":["H40"],"snomed":["23986001"],"concepts":["glaucoma"]},
  {"concept":"gout","name":"Gout","otherNames":["gouty arthritis"],"icd10":["M10"],"snomed":["90560007"],"concepts":["gout"]},
  {"concept":"granulomatous","name":"Other granulomatous disease","otherNames":["granulomatous disease","berylliosis","granulomatosis with polyangiitis","Wegener granulomatosis","leprosy","histoplasmosis","coccidioidomycosis"],"icd10":["M31.3","D71"],"snomed":[],"concepts":["granulomatous"]},
  {"concept":"gynaecomastia","name":"Breast swelling in men","otherNames":["gynecomastia"],"icd10":["N62"],"snomed":["4754008"],"concepts":["gynaecomastia"]},
  {"concept":"haemochromatosis","name":"Haemochromatosis","otherNames":["hemochromatosis","iron overload"],"icd10":["E83.11"],"snomed":["399187006"],"concepts":["haemochromatosis"]},
  {"concept":"heart-failure","name":"Heart failure","otherNames":["congestive heart failure","cardiac failure","CHF","HFpEF","HFrEF"],"icd10":["I50"],"snomed":["84114007","42343007"],"concepts":["heart-failure","cardiac-disease"]},
  {"concept":"heart-valve-disease","name":"Heart valve disease","otherNames":["aortic stenosis","mitral regurgitation"],"icd10":["I34","I35","I05","I06","I08"],"snomed":["368009"],"concepts":["heart-valve-disease","cardiac-disease"]},
  {"concept":"hepatitis-c","name":"Hepatitis C","otherNames":[],"icd10":["B18.2"],"snomed":["50711007"],"concepts":["hepatitis-c","liver-disease"]},
  {"concept":"hernia","name":"Hernia","otherNames":["inguinal hernia","hiatus hernia","umbilical hernia","incisional hernia"],"icd10":["K40","K41","K42","K43","K44","K46"],"snomed":["52515009"],"concepts":["hernia"]},
  {"concept":"hiv","name":"HIV","otherNames":["HIV infection"],"icd10":["B20","Z21"],"snomed":["86406008"],"concepts":["hiv"]},
  {"concept":"hot-flushes","name":"Hot flushes","otherNames":["hot flashes","vasomotor symptoms"],"icd10":["N95.1"],"snomed":["198436008"],"concepts":["hot-flushes"]},
  {"concept":"hypercalcaemia","name":"High blood calcium","otherNames":["hypercalcaemia","hypercalcemia"],"icd10":["E83.52"],"snomed":["66931009"],"concepts":["hypercalcaemia"]},
  {"concept":"hypercalciuria","name":"Hypercalciuria","otherNames":["high urine calcium"],"icd10":["R82.994"],"snomed":["71938000"],"concepts":["hypercalciuria"]},
  {"concept":"hyperhidrosis","name":"Excess sweating","otherNames":["hyperhidrosis"],"icd10":["R61"],"snomed":[],"concepts":["hyperhidrosis"]},
  {"concept":"hyperkalaemia","name":"High blood potassium","otherNames":["hyperkalaemia","hyperkalemia"],"icd10":["E87.5"],"snomed":["14140009"],"concepts":["hyperkalaemia"]},
  {"concept":"hyperlipidaemia","name":"High cholesterol","otherNames":["hyperlipidemia","hypercholesterolaemia","hypercholesterolemia","dyslipidaemia"],"icd10":["E78"],"snomed":["55822004"],"concepts":["hyperlipidaemia"]},
  {"concept":"hyperparathyroidism","name":"Hyperparathyroidism","otherNames":[],"icd10":["E21","E21.3"],"snomed":["66999008"],"concepts":["hyperparathyroidism"]},
  {"concept":"hyperprolactinaemia","name":"Raised prolactin","otherNames":["hyperprolactinemia","prolactinoma"],"icd10":["E22.1"],"snomed":["237662005"],"concepts":["hyperprolactinaemia"]},
  {"concept":"hypertension","name":"High blood pressure","otherNames":["hypertension"],"icd10":["I10","I11","I12","I13","I15"],"snomed":["38341003","59621000"],"concepts":["hypertension"]},
  {"concept":"hyperthyroidism","name":"Overactive thyroid","otherNames":["hyperthyroidism","thyrotoxicosis","Graves disease"],"icd10":["E05"],"snomed":["34486009"],"concepts":["hyperthyroidism"]},
  {"concept":"hypocalcaemia","name":"Low blood calcium","otherNames":["hypocalcaemia","hypocalcemia"],"icd10":["E83.51"],"snomed":["5291005"],"concepts":["hypocalcaemia"]},
  {"concept":"hypogonadism","name":"Low testosterone (hypogonadism)","otherNames":["hypogonadism","male hypogonadism","testosterone deficiency","low T"],"icd10":["E29.1","E23.0"],"snomed":["48130008"],"concepts":["hypogonadism"]},
  {"concept":"hypomagnesaemia","name":"Low blood magnesium","otherNames":["hypomagnesaemia","hypomagnesemia"],"icd10":["E83.42"],"snomed":["190855004"],"concepts":["hypomagnesaemia"]},
  {"concept":"hypoparathyroidism","name":"Hypoparathyroidism","otherNames":[],"icd10":["E20"],"snomed":["36976004"],"concepts":["hypoparathyroidism"]},
  {"concept":"hypophosphataemia","name":"Low blood phosphate","otherNames":["hypophosphataemia","hypophosphatemia"],"icd10":[],"snomed":["4996001"],"concepts":["hypophosphataemia"]},
  {"concept":"hypophosphatasia","name":"Hypophosphatasia","otherNames":[],"icd10":["E83.39"],"snomed":["360792001"],"concepts":["hypophosphatasia"]},
  {"concept":"hypothyroidism","name":"Underactive thyroid","otherNames":["hypothyroidism","Hashimoto thyroiditis"],"icd10":["E03","E89.0"],"snomed":["40930008"],"concepts":["hypothyroidism"]},
  {"concept":"ibd","name":"Inflammatory bowel disease","otherNames":["IBD"],"icd10":[],"snomed":["24526004"],"concepts":["ibd"]},
  {"concept":"immunosuppression","name":"Weakened immune system","otherNames":["immunosuppressed","immunocompromised","neutropenia"],"icd10":["D84.9","D84.821","D89.9"],"snomed":[],"concepts":["immunosuppression"]},
  {"concept":"incontinence","name":"Urinary incontinence","otherNames":["incontinence","stress incontinence","bladder leakage"],"icd10":["R32","N39.3","N39.4"],"snomed":["165232002"],"concepts":["incontinence"]},
  {"concept":"iron-deficiency","name":"Iron deficiency anaemia","otherNames":["iron deficiency anemia","iron deficiency"],"icd10":["D50"],"snomed":["87522002"],"concepts":["iron-deficiency"]},
  {"concept":"irritable-bowel","name":"Irritable bowel syndrome","otherNames":["IBS"],"icd10":["K58"],"snomed":["10743008"],"concepts":["irritable-bowel"]},
  {"concept":"ischaemic-heart-disease","name":"Ischaemic heart disease","otherNames":["coronary artery disease","coronary heart disease","ischemic heart disease","angina","CAD"],"icd10":["I25","I24","I20"],"snomed":["414545008","53741008"],"concepts":["ischaemic-heart-disease","cardiac-disease"]},
  {"concept":"joint-replacement","name":"Joint replacement","otherNames":["artificial joint","joint prosthesis"],"icd10":["Z96.6"],"snomed":[],"concepts":["joint-replacement"]},
  {"concept":"joint-replacement-hip","name":"Hip replacement","otherNames":["total hip replacement","artificial hip","hip prosthesis"],"icd10":["Z96.64"],"snomed":[],"concepts":["joint-replacement-hip","joint-replacement"]},
  {"concept":"joint-replacement-knee","name":"Knee replacement","otherNames":["total knee replacement","artificial knee","knee prosthesis"],"icd10":["Z96.65"],"snomed":[],"concepts":["joint-replacement-knee","joint-replacement"]},
  {"concept":"kidney-stones","name":"Kidney stones","otherNames":["nephrolithiasis","renal calculi","renal stones","urolithiasis","kidney stone","bladder stone"],"icd10":["N20","N21","N22","Z87.442"],"snomed":["95570007"],"concepts":["kidney-stones"]},
  {"concept":"kidney-transplant","name":"Kidney transplant","otherNames":["renal transplant"],"icd10":["Z94.0"],"snomed":["161665007"],"concepts":["kidney-transplant","ckd"]},
  {"concept":"klinefelter","name":"Klinefelter syndrome","otherNames":[],"icd10":["Q98.0","Q98.1","Q98.4"],"snomed":["405769009"],"concepts":["klinefelter","hypogonadism"]},
  {"concept":"lactose-intolerance","name":"Lactose intolerance","otherNames":["lactase deficiency","lactose malabsorption"],"icd10":["E73"],"snomed":["267425008","782415009"],"concepts":["lactose-intolerance"]},
  {"concept":"leukaemia","name":"Leukaemia","otherNames":["leukemia"],"icd10":["C91","C92","C93","C94","C95"],"snomed":["93143009"],"concepts":["leukaemia","cancer"]},
  {"concept":"liver-metastasis","name":"Liver metastasis","otherNames":["liver metastases"],"icd10":["C78.7"],"snomed":["94381002"],"concepts":["liver-metastasis","cancer","metastatic-cancer"]},
  {"concept":"long-qt","name":"Long QT syndrome","otherNames":["long QT"],"icd10":["I45.81"],"snomed":["9651007"],"concepts":["long-qt","cardiac-disease"]},
  {"concept":"lung-cancer","name":"Lung cancer","otherNames":["carcinoma of lung"],"icd10":["C34"],"snomed":["363358000"],"concepts":["lung-cancer","cancer"]},
  {"concept":"lupus","name":"Systemic lupus erythematosus","otherNames":["SLE","lupus"],"icd10":["M32"],"snomed":["55464009"],"concepts":["lupus"]},
  {"concept":"lymphoedema","name":"Lymphoedema","otherNames":["lymphedema","arm swelling after breast surgery"],"icd10":["I89.0","I97.2"],"snomed":["234097001","449620005"],"concepts":["lymphoedema"]},
  {"concept":"lymphoma","name":"Lymphoma","otherNames":["non-Hodgkin lymphoma","Hodgkin lymphoma","malignant lymphoma"],"icd10":["C81","C82","C83","C84","C85","C86","C88"],"snomed":["118600007"],"concepts":["lymphoma","cancer","granulomatous"]},
  {"concept":"malabsorption","name":"Malabsorption","otherNames":["malabsorption syndrome"],"icd10":["K90"],"snomed":["32230006"],"concepts":["malabsorption"]},
  {"concept":"malnutrition","name":"Malnutrition","otherNames":["undernutrition"],"icd10":["E43","E44","E46"],"snomed":["248325000"],"concepts":["malnutrition"]},
  {"concept":"mechanical-heart-valve","name":"Mechanical heart valve","otherNames":["artificial heart valve"],"icd10":["Z95.2"],"snomed":[],"concepts":["mechanical-heart-valve","cardiac-disease"]},
  {"concept":"mgus","name":"Monoclonal gammopathy of undetermined significance","otherNames":["MGUS","monoclonal gammopathy"],"icd10":["D47.2"],"snomed":["277577000"],"concepts":["mgus"]},
  {"concept":"migraine","name":"Migraine","otherNames":[],"icd10":["G43"],"snomed":["37796009"],"concepts":["migraine"]},
  {"concept":"multiple-myeloma","name":"Multiple myeloma","otherNames":["myeloma","plasma cell myeloma"],"icd10":["C90.0"],"snomed":["109989006"],"concepts":["multiple-myeloma","cancer"]},
  {"concept":"multiple-sclerosis","name":"Multiple sclerosis","otherNames":["MS"],"icd10":["G35"],"snomed":["24700007"],"concepts":["multiple-sclerosis","balance-disorder"]},
  {"concept":"myocardial-infarction","name":"Heart attack","otherNames":["myocardial infarction"],"icd10":["I21","I22","I25.2"],"snomed":["22298006"],"concepts":["myocardial-infarction","cardiac-disease","ischaemic-heart-disease"]},
  {"concept":"neuropathy","name":"Neuropathy","otherNames":["peripheral neuropathy","polyneuropathy","nerve damage"],"icd10":["G62","G63","G60"],"snomed":["386033004","302226006"],"concepts":["neuropathy"]},
  {"concept":"obesity","name":"Obesity","otherNames":[],"icd10":["E66"],"snomed":["414916001"],"concepts":["obesity"]},
  {"concept":"oesophageal-disease","name":"Disease of the gullet","otherNames":["oesophageal stricture","esophageal stricture","achalasia","oesophageal disease","esophageal disease","swallowing disorder"],"icd10":["K22"],"snomed":["37657006"],"concepts":["oesophageal-disease"]},
  {"concept":"oesophageal-varices","name":"Oesophageal varices","otherNames":["esophageal varices"],"icd10":["I85"],"snomed":["28670008"],"concepts":["oesophageal-varices","oesophageal-disease"]},
  {"concept":"oesophagitis","name":"Oesophagitis","otherNames":["esophagitis"],"icd10":["K20","K21.0"],"snomed":["16761005"],"concepts":["oesophagitis","oesophageal-disease"]},
  {"concept":"organ-transplant","name":"Organ transplant","otherNames":["transplant"],"icd10":["Z94"],"snomed":[],"concepts":["organ-transplant"]},
  {"concept":"osa","name":"Sleep apnoea","otherNames":["sleep apnea","obstructive sleep apnoea"],"icd10":["G47.3"],"snomed":["73430006"],"concepts":["osa"]},
  {"concept":"osteoarthritis","name":"Osteoarthritis","otherNames":["OA","wear and tear arthritis","degenerative joint disease"],"icd10":["M15","M19"],"snomed":["396275006"],"concepts":["osteoarthritis"]},
  {"concept":"osteoarthritis-hip","name":"Osteoarthritis of hip","otherNames":["hip osteoarthritis","hip arthritis","coxarthrosis"],"icd10":["M16"],"snomed":["239872002"],"concepts":["osteoarthritis-hip","osteoarthritis"]},
  {"concept":"osteoarthritis-knee","name":"Osteoarthritis of knee","otherNames":["knee osteoarthritis","knee arthritis","gonarthrosis"],"icd10":["M17"],"snomed":["239873007"],"concepts":["osteoarthritis-knee","osteoarthritis"]},
  {"concept":"osteogenesis-imperfecta","name":"Osteogenesis imperfecta","otherNames":["brittle bone disease"],"icd10":["Q78.0"],"snomed":["78314001"],"concepts":["osteogenesis-imperfecta"]},
  {"concept":"osteomalacia","name":"Osteomalacia","otherNames":["adult rickets"],"icd10":["M83"],"snomed":["4598005"],"concepts":["osteomalacia"]},
  {"concept":"osteonecrosis-jaw","name":"Osteonecrosis of the jaw","otherNames":["ONJ","MRONJ","medication-related osteonecrosis of the jaw"],"icd10":["M87.180"],"snomed":["441809006"],"concepts":["osteonecrosis-jaw"]},
  {"concept":"osteopenia","name":"Osteopenia","otherNames":["low bone mass","low bone density"],"icd10":["M85.8"],"snomed":["312894000"],"concepts":["osteopenia"]},
  {"concept":"osteoporosis","name":"Osteoporosis","otherNames":["postmenopausal osteoporosis"],"icd10":["M81","M80"],"snomed":["64859006"],"concepts":["osteoporosis"]},
  {"concept":"paget-bone","name":"Paget's disease of bone","otherNames":["osteitis deformans","Paget disease of bone"],"icd10":["M88"],"snomed":["2089002"],"concepts":["paget-bone"]},
  {"concept":"pancreatic-insufficiency","name":"Pancreatic insufficiency","otherNames":["exocrine pancreatic insufficiency","EPI"],"icd10":["K86.81"],"snomed":["37992001"],"concepts":["pancreatic-insufficiency","malabsorption"]},
  {"concept":"parkinson","name":"Parkinson's disease","otherNames":["Parkinson disease"],"icd10":["G20"],"snomed":["49049000"],"concepts":["parkinson","balance-disorder"]},
  {"concept":"pcos","name":"Polycystic ovary syndrome","otherNames":["PCOS"],"icd10":["E28.2"],"snomed":["69878008","237055002"],"concepts":["pcos"]},
  {"concept":"pelvic-organ-prolapse","name":"Pelvic organ prolapse","otherNames":["prolapse","uterine prolapse","cystocele","rectocele"],"icd10":["N81"],"snomed":[],"concepts":["pelvic-organ-prolapse"]},
  {"concept":"peptic-ulcer","name":"Stomach or duodenal ulcer","otherNames":["peptic ulcer","gastric ulcer","duodenal ulcer"],"icd10":["K25","K26","K27"],"snomed":["13200003"],"concepts":["peptic-ulcer"]},
  {"concept":"periodontal-disease","name":"Gum disease","otherNames":["periodontitis","periodontal disease","gingivitis"],"icd10":["K05"],"snomed":["2556008"],"concepts":["periodontal-disease"]},
  {"concept":"peripheral-artery-disease","name":"Peripheral artery disease","otherNames":["PAD","claudication"],"icd10":["I73.9","I70.2"],"snomed":["399957001"],"concepts":["peripheral-artery-disease"]},
  {"concept":"polycythaemia","name":"Thick blood (raised haematocrit)","otherNames":["polycythemia","erythrocytosis","raised haematocrit"],"icd10":["D75.1","D45"],"snomed":[],"concepts":["polycythaemia"]},
  {"concept":"polymyalgia","name":"Polymyalgia rheumatica","otherNames":["PMR"],"icd10":["M35.3"],"snomed":["65323003"],"concepts":["polymyalgia"]},
  {"concept":"pregnancy","name":"Pregnancy","otherNames":["pregnant"],"icd10":["Z33","O09"],"snomed":["77386006"],"concepts":["pregnancy"]},
  {"concept":"premature-ovarian-insufficiency","name":"Early menopause","otherNames":["premature ovarian failure","premature ovarian insufficiency","premature menopause"],"icd10":["E28.3"],"snomed":["373717006"],"concepts":["premature-ovarian-insufficiency"]},
  {"concept":"primary-biliary-cholangitis","name":"Primary biliary cholangitis","otherNames":["PBC","primary biliary cirrhosis"],"icd10":["K74.3"],"snomed":["31712002"],"concepts":["primary-biliary-cholangitis","liver-disease","malabsorption"]},
  {"concept":"primary-hyperparathyroidism","name":"Primary hyperparathyroidism","otherNames":["PHPT","overactive parathyroid"],"icd10":["E21.0"],"snomed":["36348003"],"concepts":["primary-hyperparathyroidism","hyperparathyroidism"]},
  {"concept":"prostate-cancer","name":"Prostate cancer","otherNames":["carcinoma of prostate"],"icd10":["C61"],"snomed":["399068003"],"concepts":["prostate-cancer","cancer"]},
  {"concept":"psoriasis","name":"Psoriasis","otherNames":[],"icd10":["L40"],"snomed":["9014002"],"concepts":["psoriasis"]},
  {"concept":"psoriatic-arthritis","name":"Psoriatic arthritis","otherNames":[],"icd10":["L40.5","M07"],"snomed":["156370009","33339001"],"concepts":["psoriatic-arthritis","inflammatory-arthritis"]},
  {"concept":"pulmonary-embolism","name":"Pulmonary embolism","otherNames":["PE"],"icd10":["I26"],"snomed":["59282003"],"concepts":["pulmonary-embolism","vte"]},
  {"concept":"red-s","name":"Relative energy deficiency in sport","otherNames":["RED-S","female athlete triad","low energy availability"],"icd10":[],"snomed":[],"concepts":["red-s"]},
  {"concept":"reflux","name":"Acid reflux","otherNames":["GERD","GORD","gastro-oesophageal reflux disease","gastroesophageal reflux disease","heartburn"],"icd10":["K21"],"snomed":["235595009"],"concepts":["reflux"]},
  {"concept":"retinal-disease","name":"Disease of the retina","otherNames":["retinal detachment","retinopathy","macular degeneration"],"icd10":["H33","H35"],"snomed":["29555009"],"concepts":["retinal-disease"]},
  {"concept":"rheumatoid-arthritis","name":"Rheumatoid arthritis","otherNames":["RA"],"icd10":["M05","M06"],"snomed":["69896004"],"concepts":["rheumatoid-arthritis","inflammatory-arthritis"]},
  {"concept":"sarcoidosis","name":"Sarcoidosis","otherNames":["sarcoid"],"icd10":["D86"],"snomed":["31541009"],"concepts":["sarcoidosis","granulomatous"]},
  {"concept":"sarcopenia","name":"Sarcopenia","otherNames":["muscle wasting"],"icd10":["M62.84"],"snomed":[],"concepts":["sarcopenia"]},
  {"concept":"scoliosis","name":"Scoliosis","otherNames":[],"icd10":["M41"],"snomed":["298382003"],"concepts":["scoliosis"]},
  {"concept":"secondary-hyperparathyroidism","name":"Secondary hyperparathyroidism","otherNames":[],"icd10":["E21.1","N25.81"],"snomed":["91478007"],"concepts":["secondary-hyperparathyroidism","hyperparathyroidism"]},
  {"concept":"short-bowel","name":"Short bowel syndrome","otherNames":["short gut","intestinal resection"],"icd10":["K90.82","K91.2"],"snomed":["26629001"],"concepts":["short-bowel","malabsorption"]},
  {"concept":"spinal-stenosis","name":"Spinal stenosis","otherNames":[],"icd10":["M48.0"],"snomed":["76107001"],"concepts":["spinal-stenosis"]},
  {"concept":"stroke","name":"Stroke","otherNames":["cerebrovascular accident","CVA"],"icd10":["I63","I61","I64","Z86.73","I69"],"snomed":["230690007"],"concepts":["stroke"]},
  {"concept":"tendinopathy","name":"Tendon problem","otherNames":["tendinopathy","tendinitis","Achilles tendinitis","trigger finger"],"icd10":["M76","M77"],"snomed":[],"concepts":["tendinopathy"]},
  {"concept":"thrombocytopenia","name":"Low platelets","otherNames":["thrombocytopenia"],"icd10":["D69.6"],"snomed":["302215000"],"concepts":["thrombocytopenia"]},
  {"concept":"thrombophilia","name":"Clotting tendency (thrombophilia)","otherNames":["factor V Leiden","antiphospholipid syndrome","protein C deficiency"],"icd10":["D68.5","D68.6"],"snomed":["234467004"],"concepts":["thrombophilia"]},
  {"concept":"thyroid-cancer","name":"Thyroid cancer","otherNames":["carcinoma of thyroid"],"icd10":["C73"],"snomed":["363478007"],"concepts":["thyroid-cancer","cancer"]},
  {"concept":"tia","name":"Transient ischaemic attack","otherNames":["TIA","mini-stroke"],"icd10":["G45"],"snomed":["266257000"],"concepts":["tia"]},
  {"concept":"tuberculosis","name":"Tuberculosis","otherNames":["TB"],"icd10":["A15","A16","A17","A18","A19"],"snomed":["56717001"],"concepts":["tuberculosis","granulomatous"]},
  {"concept":"ulcerative-colitis","name":"Ulcerative colitis","otherNames":["colitis ulcerosa"],"icd10":["K51"],"snomed":["64766004"],"concepts":["ulcerative-colitis","ibd"]},
  {"concept":"vaginal-atrophy","name":"Vaginal dryness","otherNames":["vaginal atrophy","atrophic vaginitis","genitourinary syndrome of menopause","GSM"],"icd10":["N95.2"],"snomed":[],"concepts":["vaginal-atrophy"]},
  {"concept":"vertebral-fracture","name":"Vertebral fracture","otherNames":["compression fracture of spine","collapsed vertebra","spinal fracture","wedge fracture"],"icd10":["M48.5","S22.0","S32.0"],"snomed":[],"concepts":["vertebral-fracture"]},
  {"concept":"vertigo","name":"Vertigo or dizziness","otherNames":["vertigo","dizziness","Meniere disease"],"icd10":["H81","R42"],"snomed":["399153001"],"concepts":["vertigo","balance-disorder"]},
  {"concept":"vitamin-d-deficiency","name":"Vitamin D deficiency","otherNames":["low vitamin D"],"icd10":["E55"],"snomed":["34713006"],"concepts":["vitamin-d-deficiency"]},
  {"concept":"vte","name":"Blood clot in a vein (VTE)","otherNames":["venous thromboembolism","VTE","venous thrombosis","blood clot"],"icd10":["I82"],"snomed":["429098002"],"concepts":["vte"]},
  {"concept":"wilson","name":"Wilson disease","otherNames":[],"icd10":["E83.01"],"snomed":["88518009"],"concepts":["wilson","liver-disease"]},
];
