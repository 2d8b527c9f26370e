// Written by scripts/compile-codes.ts from data/medicines.csv and data/atc-classes.csv. Edit the table, not this file.
export type MedicineClass =
  | '5-alpha-reductase-inhibitor'
  | 'acei'
  | 'acid-blocker'
  | 'akt-inhibitor'
  | 'alpha-blocker'
  | 'aluminium'
  | 'analgesic'
  | 'antacid'
  | 'anthracycline'
  | 'anti-oestrogen'
  | 'antiandrogen'
  | 'antianginal'
  | 'antiarrhythmic'
  | 'antibiotic'
  | 'anticholinergic'
  | 'anticoagulant'
  | 'antidepressant'
  | 'antidiarrhoeal'
  | 'antiemetic'
  | 'antiepileptic'
  | 'antifolate'
  | 'antihistamine'
  | 'antihypertensive'
  | 'antiparkinson'
  | 'antiplatelet'
  | 'antipsychotic'
  | 'antithyroid'
  | 'antituberculous'
  | 'arb'
  | 'aromatase-inhibitor'
  | 'asthma'
  | 'beta-blocker'
  | 'beta3-agonist'
  | 'bile-acid'
  | 'bile-acid-sequestrant'
  | 'biologic'
  | 'bisphosphonate'
  | 'bronchodilator'
  | 'calcimimetic'
  | 'calcitonin'
  | 'calcium-channel-blocker'
  | 'cardiotoxic'
  | 'cdk46-inhibitor'
  | 'checkpoint-inhibitor'
  | 'chelator'
  | 'contains-calcium'
  | 'contains-vitamin-d'
  | 'contains-vitamin-k'
  | 'cyp2d6-inhibitor'
  | 'cyp3a4-inhibitor'
  | 'cyp3a4-substrate'
  | 'cytotoxic'
  | 'dementia'
  | 'denosumab'
  | 'digoxin'
  | 'dmard'
  | 'doac'
  | 'dopamine-agonist'
  | 'dpp4-inhibitor'
  | 'enzyme-inducer'
  | 'fibrate'
  | 'gabapentinoid'
  | 'glinide'
  | 'glitazone'
  | 'glp1-agonist'
  | 'glucocorticoid'
  | 'glucocorticoid-low-systemic'
  | 'gnrh-analogue'
  | 'gout'
  | 'growth-hormone'
  | 'h2-blocker'
  | 'hcg'
  | 'heparin'
  | 'her2-antibody'
  | 'her2-tki'
  | 'immunosuppressant'
  | 'inhaled-glucocorticoid'
  | 'insulin'
  | 'integrase-inhibitor'
  | 'iv-bisphosphonate'
  | 'k-sparing'
  | 'levothyroxine'
  | 'lipid-lowering'
  | 'lithium'
  | 'loop-diuretic'
  | 'macrolide'
  | 'magnesium-containing'
  | 'metformin'
  | 'mtor-inhibitor'
  | 'muscle-relaxant'
  | 'neurotoxic'
  | 'niacin'
  | 'nitrate'
  | 'nk-antagonist'
  | 'nsaid'
  | 'oestrogen'
  | 'oestrogen-precursor'
  | 'omega-3'
  | 'opioid'
  | 'oral-bisphosphonate'
  | 'orlistat'
  | 'pancreatic-enzyme'
  | 'parp-inhibitor'
  | 'pde5-inhibitor'
  | 'penicillin'
  | 'phosphate-binder'
  | 'pi3k-inhibitor'
  | 'potassium-raising'
  | 'potassium-supplement'
  | 'ppi'
  | 'progestogen'
  | 'pth-analogue'
  | 'qt-prolonging'
  | 'quinolone'
  | 'renin-inhibitor'
  | 'retinoid'
  | 'romosozumab'
  | 'sedative'
  | 'serd'
  | 'serm'
  | 'sglt2-inhibitor'
  | 'snri'
  | 'somatostatin-analogue'
  | 'ssri'
  | 'statin'
  | 'strontium'
  | 'sulfonylurea'
  | 'tamoxifen'
  | 'taxane'
  | 'tca'
  | 'testosterone'
  | 'tetracycline'
  | 'thiazide'
  | 'thyroid-hormone'
  | 'tibolone'
  | 'triptan'
  | 'urate-lowering'
  | 'vaginal-oestrogen'
  | 'vegf-antibody'
  | 'vitamin-d-analogue'
  | 'vka'
  | 'zoledronate';

export interface Medicine {
  readonly key: string;
  /** Generic name. */
  readonly name: string;
  readonly brands: readonly string[];
  readonly otherNames: readonly string[];
  readonly atc: readonly string[];
  /** RxNorm ingredient; absent where it could not be checked. */
  readonly rxcui?: string;
  readonly classes: readonly MedicineClass[];
}

export const medicines: readonly Medicine[] = [
  {"key":"abaloparatide","name":"abaloparatide","brands":["Tymlos","Eladynos"],"otherNames":[],"atc":["H05AA04"],"classes":["pth-analogue"]},
  {"key":"abemaciclib","name":"abemaciclib","brands":["Verzenio","Verzenios"],"otherNames":[],"atc":["L01EF03"],"classes":["cdk46-inhibitor","cyp3a4-substrate"]},
  {"key":"abiraterone","name":"abiraterone","brands":["Zytiga","Yonsa"],"otherNames":["abiraterone acetate"],"atc":["L02BX03"],"rxcui":"1100072","classes":["antiandrogen"]},
  {"key":"aceclofenac","name":"aceclofenac","brands":["Preservex","Biofenac"],"otherNames":[],"atc":["M01AB16"],"classes":["nsaid"]},
  {"key":"acenocoumarol","name":"acenocoumarol","brands":["Sintrom","Sinthrome"],"otherNames":["acenocumarol","nicoumalone"],"atc":["B01AA07"],"rxcui":"154","classes":["vka","anticoagulant"]},
  {"key":"acitretin","name":"acitretin","brands":["Soriatane","Neotigason"],"otherNames":[],"atc":["D05BB02"],"classes":["retinoid"]},
  {"key":"adalimumab","name":"adalimumab","brands":["Humira"],"otherNames":[],"atc":["L04AB04"],"rxcui":"327361","classes":["biologic","immunosuppressant"]},
  {"key":"alendronate","name":"alendronate","brands":["Fosamax","Binosto"],"otherNames":["alendronic acid","alendronate sodium"],"atc":["M05BA04"],"rxcui":"46041","classes":["bisphosphonate","oral-bisphosphonate"]},
  {"key":"alendronate-and-colecalciferol","name":"alendronate and colecalciferol","brands":["Fosamax Plus D","Fosavance","Adrovance"],"otherNames":["alendronate / cholecalciferol","alendronic acid and colecalciferol","alendronic acid / colecalciferol"],"atc":["M05BB03"],"classes":["bisphosphonate","oral-bisphosphonate","contains-vitamin-d"]},
  {"key":"alfacalcidol","name":"alfacalcidol","brands":["One-Alpha","EinsAlpha"],"otherNames":[],"atc":["A11CC03"],"classes":["vitamin-d-analogue"]},
  {"key":"alirocumab","name":"alirocumab","brands":["Praluent"],"otherNames":[],"atc":["C10AX14"],"classes":["lipid-lowering"]},
  {"key":"aliskiren","name":"aliskiren","brands":["Tekturna","Rasilez"],"otherNames":[],"atc":["C09XA02"],"classes":["renin-inhibitor","antihypertensive"]},
  {"key":"allopurinol","name":"allopurinol","brands":["Zyloprim","Zyloric"],"otherNames":[],"atc":["M04AA01"],"rxcui":"519","classes":["urate-lowering"]},
  {"key":"alpelisib","name":"alpelisib","brands":["Piqray"],"otherNames":[],"atc":["L01EM03"],"classes":["pi3k-inhibitor"]},
  {"key":"alprazolam","name":"alprazolam","brands":["Xanax"],"otherNames":[],"atc":["N05BA12"],"rxcui":"596","classes":["sedative"]},
  {"key":"aluminium-hydroxide","name":"aluminium hydroxide","brands":["AlternaGEL","Alu-Cap"],"otherNames":["aluminum hydroxide"],"atc":["A02AB01"],"classes":["antacid","aluminium"]},
  {"key":"amiloride","name":"amiloride","brands":["Midamor"],"otherNames":[],"atc":["C03DB01"],"rxcui":"644","classes":["k-sparing"]},
  {"key":"amiodarone","name":"amiodarone","brands":["Cordarone","Pacerone"],"otherNames":[],"atc":["C01BD01"],"rxcui":"703","classes":["antiarrhythmic","qt-prolonging"]},
  {"key":"amitriptyline","name":"amitriptyline","brands":["Elavil"],"otherNames":[],"atc":["N06AA09"],"rxcui":"704","classes":["tca","antidepressant","sedative"]},
  {"key":"amlodipine","name":"amlodipine","brands":["Norvasc","Istin"],"otherNames":[],"atc":["C08CA01"],"rxcui":"17767","classes":["calcium-channel-blocker","antihypertensive"]},
  {"key":"amoxicillin","name":"amoxicillin","brands":["Amoxil"],"otherNames":[],"atc":["J01CA04"],"rxcui":"723","classes":["penicillin"]},
  {"key":"anastrozole","name":"anastrozole","brands":["Arimidex","Anastrozol"],"otherNames":[],"atc":["L02BG03"],"rxcui":"84857","classes":["aromatase-inhibitor"]},
  {"key":"apalutamide","name":"apalutamide","brands":["Erleada"],"otherNames":[],"atc":["L02BB05"],"classes":["antiandrogen","enzyme-inducer"]},
  {"key":"apixaban","name":"apixaban","brands":["Eliquis"],"otherNames":[],"atc":["B01AF02"],"rxcui":"1364430","classes":["doac","anticoagulant","cyp3a4-substrate"]},
  {"key":"aripiprazole","name":"aripiprazole","brands":["Abilify"],"otherNames":[],"atc":["N05AX12"],"rxcui":"89013","classes":["antipsychotic"]},
  {"key":"aspirin","name":"aspirin","brands":["Bayer","Aspirin Cardio","Ecotrin","Bufferin","Disprin"],"otherNames":["acetylsalicylic acid","ASA"],"atc":["B01AC06","N02BA01"],"rxcui":"1191","classes":["antiplatelet","nsaid"]},
  {"key":"atenolol","name":"atenolol","brands":["Tenormin"],"otherNames":[],"atc":["C07AB03"],"rxcui":"1202","classes":["beta-blocker","antihypertensive"]},
  {"key":"atorvastatin","name":"atorvastatin","brands":["Lipitor","Sortis"],"otherNames":[],"atc":["C10AA05"],"rxcui":"83367","classes":["statin","cyp3a4-substrate"]},
  {"key":"azathioprine","name":"azathioprine","brands":["Imuran","Azasan"],"otherNames":[],"atc":["L04AX01"],"rxcui":"1256","classes":["immunosuppressant"]},
  {"key":"azilsartan","name":"azilsartan","brands":["Edarbi"],"otherNames":[],"atc":["C09CA09"],"classes":["arb","antihypertensive"]},
  {"key":"azithromycin","name":"azithromycin","brands":["Zithromax"],"otherNames":[],"atc":["J01FA10"],"rxcui":"18631","classes":["macrolide"]},
  {"key":"baclofen","name":"baclofen","brands":["Lioresal"],"otherNames":[],"atc":["M03BX01"],"rxcui":"1292","classes":["muscle-relaxant","sedative"]},
  {"key":"bazedoxifene","name":"bazedoxifene","brands":["Conbriza"],"otherNames":[],"atc":["G03XC02"],"rxcui":"1441386","classes":["serm"]},
  {"key":"bempedoic-acid","name":"bempedoic acid","brands":["Nexletol","Nilemdo"],"otherNames":[],"atc":["C10AX15"],"rxcui":"2282403","classes":["lipid-lowering"]},
  {"key":"benazepril","name":"benazepril","brands":["Lotensin"],"otherNames":[],"atc":["C09AA07"],"rxcui":"18867","classes":["acei","antihypertensive"]},
  {"key":"bendroflumethiazide","name":"bendroflumethiazide","brands":["Aprinox"],"otherNames":["bendrofluazide"],"atc":["C03AA01"],"classes":["thiazide","antihypertensive"]},
  {"key":"betamethasone","name":"betamethasone","brands":["Celestone"],"otherNames":[],"atc":["H02AB01"],"rxcui":"1514","classes":["glucocorticoid"]},
  {"key":"bevacizumab","name":"bevacizumab","brands":["Avastin"],"otherNames":[],"atc":["L01FG01"],"rxcui":"253337","classes":["vegf-antibody"]},
  {"key":"bicalutamide","name":"bicalutamide","brands":["Casodex"],"otherNames":[],"atc":["L02BB03"],"rxcui":"83008","classes":["antiandrogen"]},
  {"key":"bisoprolol","name":"bisoprolol","brands":["Zebeta","Concor","Cardicor"],"otherNames":[],"atc":["C07AB07"],"rxcui":"19484","classes":["beta-blocker","antihypertensive"]},
  {"key":"budesonide-and-formoterol","name":"budesonide and formoterol","brands":["Symbicort"],"otherNames":["budesonide / formoterol"],"atc":["R03AK07"],"classes":["inhaled-glucocorticoid","bronchodilator"]},
  {"key":"budesonide-inhaled","name":"budesonide inhaled","brands":["Pulmicort"],"otherNames":["budesonide"],"atc":["R03BA02"],"rxcui":"19831","classes":["inhaled-glucocorticoid"]},
  {"key":"budesonide-oral","name":"budesonide oral","brands":["Entocort","Budenofalk","Uceris"],"otherNames":[],"atc":["A07EA06"],"classes":["glucocorticoid-low-systemic"]},
  {"key":"bumetanide","name":"bumetanide","brands":["Bumex","Burinex"],"otherNames":[],"atc":["C03CA02"],"rxcui":"1808","classes":["loop-diuretic"]},
  {"key":"buprenorphine","name":"buprenorphine","brands":["Butrans","Transtec","Norspan"],"otherNames":[],"atc":["N02AE01"],"rxcui":"1819","classes":["opioid"]},
  {"key":"bupropion","name":"bupropion","brands":["Wellbutrin","Zyban"],"otherNames":[],"atc":["N06AX12"],"rxcui":"42347","classes":["antidepressant","cyp2d6-inhibitor"]},
  {"key":"buserelin","name":"buserelin","brands":["Suprefact"],"otherNames":[],"atc":["L02AE01"],"classes":["gnrh-analogue"]},
  {"key":"cabergoline","name":"cabergoline","brands":["Dostinex"],"otherNames":[],"atc":["G02CB03"],"rxcui":"47579","classes":["dopamine-agonist"]},
  {"key":"calcifediol","name":"calcifediol","brands":["Rayaldee","Hidroferol"],"otherNames":[],"atc":["A11CC06"],"rxcui":"1889","classes":["vitamin-d-analogue"]},
  {"key":"calcitonin","name":"calcitonin","brands":["Miacalcin","Miacalcic"],"otherNames":["calcitonin salmon","salcatonin","salmon calcitonin"],"atc":["H05BA01"],"rxcui":"36118","classes":["calcitonin"]},
  {"key":"calcitriol","name":"calcitriol","brands":["Rocaltrol"],"otherNames":[],"atc":["A11CC04"],"rxcui":"1894","classes":["vitamin-d-analogue"]},
  {"key":"canagliflozin","name":"canagliflozin","brands":["Invokana"],"otherNames":[],"atc":["A10BK02"],"rxcui":"1373458","classes":["sglt2-inhibitor"]},
  {"key":"candesartan","name":"candesartan","brands":["Atacand","Amias"],"otherNames":[],"atc":["C09CA06"],"rxcui":"214354","classes":["arb","antihypertensive"]},
  {"key":"capecitabine","name":"capecitabine","brands":["Xeloda"],"otherNames":[],"atc":["L01BC06"],"rxcui":"194000","classes":["cytotoxic"]},
  {"key":"capivasertib","name":"capivasertib","brands":["Truqap"],"otherNames":[],"atc":["L01EX27"],"rxcui":"2669967","classes":["akt-inhibitor","cyp3a4-substrate"]},
  {"key":"captopril","name":"captopril","brands":["Capoten"],"otherNames":[],"atc":["C09AA01"],"rxcui":"1998","classes":["acei","antihypertensive"]},
  {"key":"carbamazepine","name":"carbamazepine","brands":["Tegretol","Carbatrol"],"otherNames":[],"atc":["N03AF01"],"rxcui":"2002","classes":["enzyme-inducer","antiepileptic"]},
  {"key":"carbimazole","name":"carbimazole","brands":["Neo-Mercazole"],"otherNames":[],"atc":["H03BB01"],"rxcui":"2020","classes":["antithyroid"]},
  {"key":"carboplatin","name":"carboplatin","brands":["Paraplatin"],"otherNames":[],"atc":["L01XA02"],"rxcui":"40048","classes":["cytotoxic","neurotoxic"]},
  {"key":"carvedilol","name":"carvedilol","brands":["Coreg","Dilatrend"],"otherNames":[],"atc":["C07AG02"],"rxcui":"20352","classes":["beta-blocker","antihypertensive"]},
  {"key":"celecoxib","name":"celecoxib","brands":["Celebrex"],"otherNames":[],"atc":["M01AH01"],"rxcui":"140587","classes":["nsaid"]},
  {"key":"cetirizine","name":"cetirizine","brands":["Zyrtec"],"otherNames":[],"atc":["R06AE07"],"rxcui":"20610","classes":["antihistamine"]},
  {"key":"chlortalidone","name":"chlortalidone","brands":["Thalitone","Hygroton"],"otherNames":["chlorthalidone"],"atc":["C03BA04"],"rxcui":"2409","classes":["thiazide","antihypertensive"]},
  {"key":"chorionic-gonadotrophin","name":"chorionic gonadotrophin","brands":["Pregnyl","Novarel","Ovidrel"],"otherNames":["hCG","choriogonadotropin alfa","human chorionic gonadotropin","chorionic gonadotropin"],"atc":["G03GA01"],"rxcui":"4986","classes":["hcg"]},
  {"key":"ciclosporin","name":"ciclosporin","brands":["Neoral","Sandimmune"],"otherNames":["cyclosporine","cyclosporin"],"atc":["L04AD01"],"rxcui":"3008","classes":["immunosuppressant"]},
  {"key":"cilostazol","name":"cilostazol","brands":["Pletal"],"otherNames":[],"atc":["B01AC23"],"rxcui":"21107","classes":["antiplatelet"]},
  {"key":"cimetidine","name":"cimetidine","brands":["Tagamet"],"otherNames":[],"atc":["A02BA01"],"rxcui":"2541","classes":["h2-blocker"]},
  {"key":"cinacalcet","name":"cinacalcet","brands":["Sensipar","Mimpara"],"otherNames":[],"atc":["H05BX01"],"rxcui":"407990","classes":["calcimimetic"]},
  {"key":"ciprofloxacin","name":"ciprofloxacin","brands":["Cipro","Ciproxin"],"otherNames":[],"atc":["J01MA02"],"rxcui":"2551","classes":["quinolone"]},
  {"key":"cisplatin","name":"cisplatin","brands":["Platinol"],"otherNames":[],"atc":["L01XA01"],"rxcui":"2555","classes":["cytotoxic","neurotoxic"]},
  {"key":"citalopram","name":"citalopram","brands":["Celexa","Cipramil"],"otherNames":[],"atc":["N06AB04"],"rxcui":"2556","classes":["ssri","antidepressant"]},
  {"key":"clarithromycin","name":"clarithromycin","brands":["Biaxin","Klaricid"],"otherNames":[],"atc":["J01FA09"],"rxcui":"21212","classes":["cyp3a4-inhibitor"]},
  {"key":"clodronate","name":"clodronate","brands":["Bonefos","Clasteon","Loron"],"otherNames":["clodronic acid","sodium clodronate"],"atc":["M05BA02"],"classes":["bisphosphonate","oral-bisphosphonate"]},
  {"key":"clomifene","name":"clomifene","brands":["Clomid","Serophene"],"otherNames":["clomiphene","enclomiphene"],"atc":["G03GB02"],"rxcui":"2596","classes":["serm"]},
  {"key":"clonazepam","name":"clonazepam","brands":["Klonopin","Rivotril"],"otherNames":[],"atc":["N03AE01"],"rxcui":"2598","classes":["sedative","antiepileptic"]},
  {"key":"clonidine","name":"clonidine","brands":["Catapres"],"otherNames":[],"atc":["C02AC01"],"rxcui":"2599","classes":["antihypertensive"]},
  {"key":"clopidogrel","name":"clopidogrel","brands":["Plavix","Iscover"],"otherNames":[],"atc":["B01AC04"],"rxcui":"32968","classes":["antiplatelet"]},
  {"key":"codeine","name":"codeine","brands":[],"otherNames":[],"atc":["R05DA04"],"rxcui":"2670","classes":["opioid"]},
  {"key":"colchicine","name":"colchicine","brands":["Colcrys","Mitigare"],"otherNames":[],"atc":["M04AC01"],"rxcui":"2683","classes":["gout"]},
  {"key":"colesevelam","name":"colesevelam","brands":["Welchol","Cholestagel"],"otherNames":[],"atc":["C10AC04"],"rxcui":"141626","classes":["bile-acid-sequestrant"]},
  {"key":"colestipol","name":"colestipol","brands":["Colestid"],"otherNames":[],"atc":["C10AC02"],"rxcui":"2685","classes":["bile-acid-sequestrant"]},
  {"key":"colestyramine","name":"colestyramine","brands":["Questran","Prevalite"],"otherNames":["cholestyramine","cholestyramine resin"],"atc":["C10AC01"],"rxcui":"2447","classes":["bile-acid-sequestrant"]},
  {"key":"conjugated-oestrogens","name":"conjugated oestrogens","brands":["Premarin","Prempro","Premphase"],"otherNames":["conjugated estrogens","conjugated equine estrogens"],"atc":["G03CA57"],"rxcui":"4099","classes":["oestrogen"]},
  {"key":"cyclobenzaprine","name":"cyclobenzaprine","brands":["Flexeril"],"otherNames":[],"atc":["M03BX08"],"rxcui":"21949","classes":["muscle-relaxant","sedative"]},
  {"key":"cyclophosphamide","name":"cyclophosphamide","brands":["Cytoxan","Endoxan"],"otherNames":[],"atc":["L01AA01"],"rxcui":"3002","classes":["cytotoxic"]},
  {"key":"dabigatran","name":"dabigatran","brands":["Pradaxa"],"otherNames":["dabigatran etexilate"],"atc":["B01AE07"],"rxcui":"1037042","classes":["doac","anticoagulant"]},
  {"key":"dalteparin","name":"dalteparin","brands":["Fragmin"],"otherNames":[],"atc":["B01AB04"],"rxcui":"67109","classes":["heparin","anticoagulant"]},
  {"key":"dapagliflozin","name":"dapagliflozin","brands":["Farxiga","Forxiga"],"otherNames":[],"atc":["A10BK01"],"rxcui":"1488564","classes":["sglt2-inhibitor"]},
  {"key":"darolutamide","name":"darolutamide","brands":["Nubeqa"],"otherNames":[],"atc":["L02BB06"],"rxcui":"2180325","classes":["antiandrogen"]},
  {"key":"deflazacort","name":"deflazacort","brands":["Emflaza","Calcort"],"otherNames":[],"atc":["H02AB13"],"rxcui":"22396","classes":["glucocorticoid"]},
  {"key":"degarelix","name":"degarelix","brands":["Firmagon"],"otherNames":[],"atc":["L02BX02"],"rxcui":"475230","classes":["gnrh-analogue"]},
  {"key":"delafloxacin","name":"delafloxacin","brands":["Baxdela","Quofenix"],"otherNames":[],"atc":["J01MA23"],"rxcui":"1927663","classes":["quinolone"]},
  {"key":"denosumab","name":"denosumab","brands":["Prolia","Xgeva","Jubbonti","Wyost","Junod","Stoboclo","Osenvelt","Ospomyv","Xbryk"],"otherNames":["denosumab-bbdz"],"atc":["M05BX04"],"rxcui":"993449","classes":["denosumab"]},
  {"key":"desiccated-thyroid","name":"desiccated thyroid","brands":["Armour Thyroid","NP Thyroid","Nature-Throid"],"otherNames":["thyroid","thyroid extract"],"atc":["H03AA05"],"rxcui":"10572","classes":["levothyroxine","thyroid-hormone"]},
  {"key":"desvenlafaxine","name":"desvenlafaxine","brands":["Pristiq"],"otherNames":[],"atc":["N06AX23"],"rxcui":"734064","classes":["snri","antidepressant"]},
  {"key":"dexamethasone","name":"dexamethasone","brands":["Decadron","Hemady"],"otherNames":[],"atc":["H02AB02"],"rxcui":"3264","classes":["glucocorticoid"]},
  {"key":"dexketoprofen","name":"dexketoprofen","brands":["Keral","Enantyum"],"otherNames":[],"atc":["M01AE17"],"classes":["nsaid"]},
  {"key":"dexlansoprazole","name":"dexlansoprazole","brands":["Dexilant"],"otherNames":[],"atc":["A02BC06"],"rxcui":"816346","classes":["ppi"]},
  {"key":"diazepam","name":"diazepam","brands":["Valium"],"otherNames":[],"atc":["N05BA01"],"rxcui":"3322","classes":["sedative"]},
  {"key":"diclofenac","name":"diclofenac","brands":["Voltaren","Voltarol","Cataflam"],"otherNames":[],"atc":["M01AB05"],"rxcui":"3355","classes":["nsaid"]},
  {"key":"diclofenac-and-misoprostol","name":"diclofenac and misoprostol","brands":["Arthrotec"],"otherNames":["diclofenac / misoprostol"],"atc":["M01AB55"],"classes":["nsaid"]},
  {"key":"digitoxin","name":"digitoxin","brands":["Digimerck"],"otherNames":[],"atc":["C01AA04"],"classes":["digoxin"]},
  {"key":"digoxin","name":"digoxin","brands":["Lanoxin"],"otherNames":[],"atc":["C01AA05"],"rxcui":"3407","classes":["digoxin"]},
  {"key":"diltiazem","name":"diltiazem","brands":["Cardizem","Tildiem"],"otherNames":[],"atc":["C08DB01"],"rxcui":"3443","classes":["calcium-channel-blocker","antihypertensive","cyp3a4-inhibitor"]},
  {"key":"dipyridamole","name":"dipyridamole","brands":["Persantine","Persantin"],"otherNames":[],"atc":["B01AC07"],"rxcui":"3521","classes":["antiplatelet"]},
  {"key":"docetaxel","name":"docetaxel","brands":["Taxotere"],"otherNames":[],"atc":["L01CD02"],"rxcui":"72962","classes":["taxane","neurotoxic","cytotoxic"]},
  {"key":"dolutegravir","name":"dolutegravir","brands":["Tivicay"],"otherNames":[],"atc":["J05AJ03"],"rxcui":"1433868","classes":["integrase-inhibitor"]},
  {"key":"domperidone","name":"domperidone","brands":["Motilium"],"otherNames":[],"atc":["A03FA03"],"classes":["antiemetic","qt-prolonging"]},
  {"key":"donepezil","name":"donepezil","brands":["Aricept"],"otherNames":[],"atc":["N06DA02"],"rxcui":"135447","classes":["dementia"]},
  {"key":"doxazosin","name":"doxazosin","brands":["Cardura"],"otherNames":[],"atc":["C02CA04"],"rxcui":"49276","classes":["alpha-blocker","antihypertensive"]},
  {"key":"doxorubicin","name":"doxorubicin","brands":["Adriamycin","Caelyx","Doxil"],"otherNames":[],"atc":["L01DB01"],"rxcui":"3639","classes":["anthracycline","cardiotoxic","cytotoxic"]},
  {"key":"doxycycline","name":"doxycycline","brands":["Vibramycin","Doryx","Oracea","Monodox"],"otherNames":[],"atc":["J01AA02"],"rxcui":"3640","classes":["tetracycline"]},
  {"key":"dulaglutide","name":"dulaglutide","brands":["Trulicity"],"otherNames":[],"atc":["A10BJ05"],"rxcui":"1551291","classes":["glp1-agonist"]},
  {"key":"duloxetine","name":"duloxetine","brands":["Cymbalta","Yentreve"],"otherNames":[],"atc":["N06AX21"],"rxcui":"72625","classes":["snri","antidepressant","cyp2d6-inhibitor"]},
  {"key":"dutasteride","name":"dutasteride","brands":["Avodart"],"otherNames":[],"atc":["G04CB02"],"rxcui":"228790","classes":["5-alpha-reductase-inhibitor"]},
  {"key":"edoxaban","name":"edoxaban","brands":["Savaysa","Lixiana"],"otherNames":[],"atc":["B01AF03"],"rxcui":"1599538","classes":["doac","anticoagulant"]},
  {"key":"efavirenz","name":"efavirenz","brands":["Sustiva"],"otherNames":[],"atc":["J05AG03"],"rxcui":"195085","classes":["enzyme-inducer"]},
  {"key":"elacestrant","name":"elacestrant","brands":["Orserdu","Korserdu"],"otherNames":[],"atc":["L02BA04"],"rxcui":"2628469","classes":["serd"]},
  {"key":"elinzanetant","name":"elinzanetant","brands":["Lynkuet"],"otherNames":[],"atc":["G02CX07"],"classes":["nk-antagonist"]},
  {"key":"empagliflozin","name":"empagliflozin","brands":["Jardiance"],"otherNames":[],"atc":["A10BK03"],"rxcui":"1545653","classes":["sglt2-inhibitor"]},
  {"key":"enalapril","name":"enalapril","brands":["Vasotec","Xanef"],"otherNames":[],"atc":["C09AA02"],"rxcui":"3827","classes":["acei","antihypertensive"]},
  {"key":"enoxaparin","name":"enoxaparin","brands":["Lovenox","Clexane","Inhixa"],"otherNames":[],"atc":["B01AB05"],"rxcui":"67108","classes":["heparin","anticoagulant"]},
  {"key":"enzalutamide","name":"enzalutamide","brands":["Xtandi"],"otherNames":[],"atc":["L02BB04"],"rxcui":"1307298","classes":["antiandrogen","enzyme-inducer"]},
  {"key":"epirubicin","name":"epirubicin","brands":["Ellence","Pharmorubicin"],"otherNames":[],"atc":["L01DB03"],"rxcui":"3995","classes":["anthracycline","cardiotoxic","cytotoxic"]},
  {"key":"eplerenone","name":"eplerenone","brands":["Inspra"],"otherNames":[],"atc":["C03DA04"],"rxcui":"298869","classes":["k-sparing","antihypertensive"]},
  {"key":"eribulin","name":"eribulin","brands":["Halaven"],"otherNames":[],"atc":["L01XX41"],"rxcui":"1045453","classes":["cytotoxic","neurotoxic"]},
  {"key":"erythromycin","name":"erythromycin","brands":["Erythrocin","Ery-Tab"],"otherNames":[],"atc":["J01FA01"],"rxcui":"4053","classes":["cyp3a4-inhibitor"]},
  {"key":"escitalopram","name":"escitalopram","brands":["Lexapro","Cipralex"],"otherNames":[],"atc":["N06AB10"],"rxcui":"321988","classes":["ssri","antidepressant"]},
  {"key":"eslicarbazepine","name":"eslicarbazepine","brands":["Aptiom","Zebinix"],"otherNames":[],"atc":["N03AF04"],"rxcui":"1482502","classes":["enzyme-inducer","antiepileptic"]},
  {"key":"esomeprazole","name":"esomeprazole","brands":["Nexium"],"otherNames":[],"atc":["A02BC05"],"rxcui":"283742","classes":["ppi"]},
  {"key":"estradiol","name":"estradiol","brands":["Estrace","Climara","Vivelle-Dot","Evorel","Oestrogel","EstroGel","Progynova","Estradot","Divigel","Sandrena","Minivelle","Lenzetto"],"otherNames":["oestradiol","estradiol valerate","HRT"],"atc":["G03CA03"],"rxcui":"4083","classes":["oestrogen"]},
  {"key":"estradiol-vaginal","name":"estradiol vaginal","brands":["Vagifem","Vagirux","Estring","Imvexxy","Yuvafem","Femring"],"otherNames":["vaginal oestrogen","vaginal estrogen","oestrogen cream","estrogen cream","vaginal estradiol"],"atc":["G03CA03"],"classes":["oestrogen","vaginal-oestrogen"]},
  {"key":"estriol-vaginal","name":"estriol vaginal","brands":["Ovestin","Gynest","Imvaggis","Blissel"],"otherNames":["estriol","oestriol"],"atc":["G03CA04"],"classes":["oestrogen","vaginal-oestrogen"]},
  {"key":"eszopiclone","name":"eszopiclone","brands":["Lunesta"],"otherNames":[],"atc":["N05CF04"],"rxcui":"461016","classes":["sedative"]},
  {"key":"etanercept","name":"etanercept","brands":["Enbrel"],"otherNames":[],"atc":["L04AB01"],"rxcui":"214555","classes":["biologic","immunosuppressant"]},
  {"key":"ethinylestradiol","name":"ethinylestradiol","brands":["Microgynon","Yaz","Yasmin","Loestrin"],"otherNames":["ethinyl estradiol","ethinyloestradiol","combined pill"],"atc":["G03CA01"],"rxcui":"4124","classes":["oestrogen"]},
  {"key":"etidronate","name":"etidronate","brands":["Didronel"],"otherNames":["etidronic acid"],"atc":["M05BA01"],"classes":["bisphosphonate","oral-bisphosphonate"]},
  {"key":"etodolac","name":"etodolac","brands":["Lodine"],"otherNames":[],"atc":["M01AB08"],"rxcui":"24605","classes":["nsaid"]},
  {"key":"etoricoxib","name":"etoricoxib","brands":["Arcoxia"],"otherNames":[],"atc":["M01AH05"],"classes":["nsaid"]},
  {"key":"everolimus","name":"everolimus","brands":["Afinitor","Votubia","Zortress"],"otherNames":[],"atc":["L01EG02"],"rxcui":"141704","classes":["mtor-inhibitor","cyp3a4-substrate"]},
  {"key":"evolocumab","name":"evolocumab","brands":["Repatha"],"otherNames":[],"atc":["C10AX13"],"rxcui":"1665684","classes":["lipid-lowering"]},
  {"key":"exemestane","name":"exemestane","brands":["Aromasin"],"otherNames":[],"atc":["L02BG06"],"rxcui":"258494","classes":["aromatase-inhibitor"]},
  {"key":"ezetimibe","name":"ezetimibe","brands":["Zetia","Ezetrol"],"otherNames":[],"atc":["C10AX09"],"rxcui":"341248","classes":["lipid-lowering"]},
  {"key":"famotidine","name":"famotidine","brands":["Pepcid"],"otherNames":[],"atc":["A02BA03"],"rxcui":"4278","classes":["h2-blocker"]},
  {"key":"febuxostat","name":"febuxostat","brands":["Uloric","Adenuric"],"otherNames":[],"atc":["M04AA03"],"rxcui":"73689","classes":["urate-lowering"]},
  {"key":"felodipine","name":"felodipine","brands":["Plendil"],"otherNames":[],"atc":["C08CA02"],"rxcui":"4316","classes":["calcium-channel-blocker","antihypertensive"]},
  {"key":"fenofibrate","name":"fenofibrate","brands":["Tricor","Lipantil"],"otherNames":[],"atc":["C10AB05"],"rxcui":"8703","classes":["fibrate"]},
  {"key":"fentanyl","name":"fentanyl","brands":["Duragesic","Durogesic"],"otherNames":[],"atc":["N02AB03"],"rxcui":"4337","classes":["opioid"]},
  {"key":"fezolinetant","name":"fezolinetant","brands":["Veozah","Veoza"],"otherNames":[],"atc":["G02CX06"],"rxcui":"2637134","classes":["nk-antagonist"]},
  {"key":"finasteride","name":"finasteride","brands":["Proscar","Propecia"],"otherNames":[],"atc":["G04CB01"],"rxcui":"25025","classes":["5-alpha-reductase-inhibitor"]},
  {"key":"finerenone","name":"finerenone","brands":["Kerendia"],"otherNames":[],"atc":["C03DA05"],"rxcui":"2562811","classes":["k-sparing"]},
  {"key":"flecainide","name":"flecainide","brands":["Tambocor"],"otherNames":[],"atc":["C01BC04"],"rxcui":"4441","classes":["antiarrhythmic"]},
  {"key":"fluconazole","name":"fluconazole","brands":["Diflucan"],"otherNames":[],"atc":["J02AC01"],"rxcui":"4450","classes":["cyp3a4-inhibitor"]},
  {"key":"fluindione","name":"fluindione","brands":["Previscan"],"otherNames":[],"atc":["B01AA12"],"classes":["vka","anticoagulant"]},
  {"key":"fluorouracil","name":"fluorouracil","brands":["Adrucil"],"otherNames":["5-fluorouracil","5-FU"],"atc":["L01BC02"],"rxcui":"4492","classes":["cytotoxic"]},
  {"key":"fluoxetine","name":"fluoxetine","brands":["Prozac"],"otherNames":[],"atc":["N06AB03"],"rxcui":"4493","classes":["ssri","antidepressant","cyp2d6-inhibitor"]},
  {"key":"flutamide","name":"flutamide","brands":["Eulexin"],"otherNames":[],"atc":["L02BB01"],"rxcui":"4508","classes":["antiandrogen"]},
  {"key":"fluticasone-and-salmeterol","name":"fluticasone and salmeterol","brands":["Advair","Seretide"],"otherNames":["fluticasone / salmeterol"],"atc":["R03AK06"],"classes":["inhaled-glucocorticoid","bronchodilator"]},
  {"key":"fluticasone-inhaled","name":"fluticasone inhaled","brands":["Flovent","Flixotide"],"otherNames":["fluticasone"],"atc":["R03BA05"],"rxcui":"41126","classes":["inhaled-glucocorticoid"]},
  {"key":"fluvastatin","name":"fluvastatin","brands":["Lescol"],"otherNames":[],"atc":["C10AA04"],"rxcui":"41127","classes":["statin"]},
  {"key":"fondaparinux","name":"fondaparinux","brands":["Arixtra"],"otherNames":[],"atc":["B01AX05"],"rxcui":"321208","classes":["anticoagulant"]},
  {"key":"fosinopril","name":"fosinopril","brands":["Monopril"],"otherNames":[],"atc":["C09AA09"],"rxcui":"50166","classes":["acei","antihypertensive"]},
  {"key":"fosphenytoin","name":"fosphenytoin","brands":["Cerebyx"],"otherNames":[],"atc":["N03AB05"],"rxcui":"72236","classes":["enzyme-inducer","antiepileptic"]},
  {"key":"fulvestrant","name":"fulvestrant","brands":["Faslodex"],"otherNames":[],"atc":["L02BA03"],"rxcui":"282357","classes":["serd"]},
  {"key":"furosemide","name":"furosemide","brands":["Lasix","Furoscix"],"otherNames":["frusemide"],"atc":["C03CA01"],"rxcui":"4603","classes":["loop-diuretic"]},
  {"key":"gabapentin","name":"gabapentin","brands":["Neurontin","Gralise"],"otherNames":[],"atc":["N02BF01"],"rxcui":"25480","classes":["gabapentinoid"]},
  {"key":"gemcitabine","name":"gemcitabine","brands":["Gemzar"],"otherNames":[],"atc":["L01BC05"],"rxcui":"12574","classes":["cytotoxic"]},
  {"key":"gemfibrozil","name":"gemfibrozil","brands":["Lopid"],"otherNames":[],"atc":["C10AB04"],"rxcui":"4719","classes":["fibrate"]},
  {"key":"glibenclamide","name":"glibenclamide","brands":["Diabeta","Glynase","Daonil"],"otherNames":["glyburide"],"atc":["A10BB01"],"rxcui":"4815","classes":["sulfonylurea"]},
  {"key":"gliclazide","name":"gliclazide","brands":["Diamicron"],"otherNames":[],"atc":["A10BB09"],"classes":["sulfonylurea"]},
  {"key":"glimepiride","name":"glimepiride","brands":["Amaryl"],"otherNames":[],"atc":["A10BB12"],"rxcui":"25789","classes":["sulfonylurea"]},
  {"key":"glipizide","name":"glipizide","brands":["Glucotrol"],"otherNames":[],"atc":["A10BB07"],"rxcui":"4821","classes":["sulfonylurea"]},
  {"key":"glyceryl-trinitrate","name":"glyceryl trinitrate","brands":["Nitrostat","Nitrolingual"],"otherNames":["nitroglycerin","GTN"],"atc":["C01DA02"],"rxcui":"4917","classes":["nitrate"]},
  {"key":"goserelin","name":"goserelin","brands":["Zoladex"],"otherNames":[],"atc":["L02AE03"],"rxcui":"50610","classes":["gnrh-analogue"]},
  {"key":"haloperidol","name":"haloperidol","brands":["Haldol"],"otherNames":[],"atc":["N05AD01"],"rxcui":"5093","classes":["antipsychotic"]},
  {"key":"heparin","name":"heparin","brands":[],"otherNames":["unfractionated heparin"],"atc":["B01AB01"],"rxcui":"5224","classes":["heparin","anticoagulant"]},
  {"key":"hydralazine","name":"hydralazine","brands":["Apresoline"],"otherNames":[],"atc":["C02DB02"],"rxcui":"5470","classes":["antihypertensive"]},
  {"key":"hydrochlorothiazide","name":"hydrochlorothiazide","brands":["Microzide","Esidrix"],"otherNames":["HCTZ","HCT"],"atc":["C03AA03"],"rxcui":"5487","classes":["thiazide","antihypertensive"]},
  {"key":"hydrocodone","name":"hydrocodone","brands":["Hysingla","Zohydro"],"otherNames":[],"atc":["R05DA03"],"rxcui":"5489","classes":["opioid"]},
  {"key":"hydrocodone-and-paracetamol","name":"hydrocodone and paracetamol","brands":["Vicodin","Norco","Lortab"],"otherNames":["acetaminophen / hydrocodone","hydrocodone / acetaminophen"],"atc":[],"classes":["opioid","analgesic"]},
  {"key":"hydrocortisone","name":"hydrocortisone","brands":["Cortef","Plenadren"],"otherNames":["cortisol"],"atc":["H02AB09"],"rxcui":"5492","classes":["glucocorticoid"]},
  {"key":"hydroxychloroquine","name":"hydroxychloroquine","brands":["Plaquenil"],"otherNames":[],"atc":["P01BA02"],"rxcui":"5521","classes":["dmard"]},
  {"key":"ibandronate","name":"ibandronate","brands":["Boniva","Bonviva","Bondronat"],"otherNames":["ibandronic acid","ibandronate sodium"],"atc":["M05BA06"],"rxcui":"115264","classes":["bisphosphonate","oral-bisphosphonate"]},
  {"key":"ibuprofen","name":"ibuprofen","brands":["Advil","Motrin","Nurofen","Brufen"],"otherNames":[],"atc":["M01AE01"],"rxcui":"5640","classes":["nsaid"]},
  {"key":"icosapent-ethyl","name":"icosapent ethyl","brands":["Vascepa","Vazkepa"],"otherNames":[],"atc":["C10AX06"],"classes":["omega-3"]},
  {"key":"inavolisib","name":"inavolisib","brands":["Itovebi"],"otherNames":[],"atc":["L01EM06"],"rxcui":"2695422","classes":["pi3k-inhibitor"]},
  {"key":"inclisiran","name":"inclisiran","brands":["Leqvio"],"otherNames":[],"atc":["C10AX16"],"rxcui":"2588243","classes":["lipid-lowering"]},
  {"key":"indapamide","name":"indapamide","brands":["Lozol","Natrilix"],"otherNames":[],"atc":["C03BA11"],"rxcui":"5764","classes":["thiazide","antihypertensive"]},
  {"key":"indometacin","name":"indometacin","brands":["Indocin"],"otherNames":["indomethacin"],"atc":["M01AB01"],"rxcui":"5781","classes":["nsaid"]},
  {"key":"insulin-aspart","name":"insulin aspart","brands":["NovoLog","NovoRapid","Fiasp"],"otherNames":[],"atc":["A10AB05"],"rxcui":"51428","classes":["insulin"]},
  {"key":"insulin-degludec","name":"insulin degludec","brands":["Tresiba"],"otherNames":[],"atc":["A10AE06"],"rxcui":"1670007","classes":["insulin"]},
  {"key":"insulin-detemir","name":"insulin detemir","brands":["Levemir"],"otherNames":[],"atc":["A10AE05"],"rxcui":"139825","classes":["insulin"]},
  {"key":"insulin-glargine","name":"insulin glargine","brands":["Lantus","Toujeo","Basaglar","Abasaglar","Semglee"],"otherNames":[],"atc":["A10AE04"],"rxcui":"274783","classes":["insulin"]},
  {"key":"insulin-human","name":"insulin human","brands":["Humulin","Novolin","Actrapid"],"otherNames":["insulin","insulin regular","insulin isophane","NPH insulin"],"atc":["A10AB01"],"rxcui":"253182","classes":["insulin"]},
  {"key":"insulin-lispro","name":"insulin lispro","brands":["Humalog","Admelog","Lyumjev"],"otherNames":[],"atc":["A10AB04"],"rxcui":"86009","classes":["insulin"]},
  {"key":"irbesartan","name":"irbesartan","brands":["Avapro","Aprovel"],"otherNames":[],"atc":["C09CA04"],"rxcui":"83818","classes":["arb","antihypertensive"]},
  {"key":"isoniazid","name":"isoniazid","brands":["Nydrazid"],"otherNames":[],"atc":["J04AC01"],"rxcui":"6038","classes":["antituberculous"]},
  {"key":"isosorbide-mononitrate","name":"isosorbide mononitrate","brands":["Imdur","Ismo"],"otherNames":[],"atc":["C01DA14"],"classes":["nitrate"]},
  {"key":"isotretinoin","name":"isotretinoin","brands":["Accutane","Roaccutane","Absorica"],"otherNames":[],"atc":["D10BA01"],"rxcui":"6064","classes":["retinoid"]},
  {"key":"itraconazole","name":"itraconazole","brands":["Sporanox"],"otherNames":[],"atc":["J02AC02"],"rxcui":"28031","classes":["cyp3a4-inhibitor"]},
  {"key":"ivabradine","name":"ivabradine","brands":["Corlanor","Procoralan"],"otherNames":[],"atc":["C01EB17"],"rxcui":"1649480","classes":["antianginal","cyp3a4-substrate"]},
  {"key":"ketoconazole","name":"ketoconazole","brands":["Nizoral"],"otherNames":[],"atc":["J02AB02"],"rxcui":"6135","classes":["cyp3a4-inhibitor"]},
  {"key":"ketoprofen","name":"ketoprofen","brands":["Orudis","Oruvail"],"otherNames":[],"atc":["M01AE03"],"rxcui":"6142","classes":["nsaid"]},
  {"key":"ketorolac","name":"ketorolac","brands":["Toradol"],"otherNames":[],"atc":["M01AB15"],"rxcui":"35827","classes":["nsaid"]},
  {"key":"labetalol","name":"labetalol","brands":["Trandate"],"otherNames":[],"atc":["C07AG01"],"rxcui":"6185","classes":["beta-blocker","antihypertensive"]},
  {"key":"lacosamide","name":"lacosamide","brands":["Vimpat"],"otherNames":[],"atc":["N03AX18"],"rxcui":"623400","classes":["antiepileptic"]},
  {"key":"lamotrigine","name":"lamotrigine","brands":["Lamictal"],"otherNames":[],"atc":["N03AX09"],"rxcui":"28439","classes":["antiepileptic"]},
  {"key":"lansoprazole","name":"lansoprazole","brands":["Prevacid","Zoton"],"otherNames":[],"atc":["A02BC03"],"rxcui":"17128","classes":["ppi"]},
  {"key":"lapatinib","name":"lapatinib","brands":["Tykerb","Tyverb"],"otherNames":[],"atc":["L01EH01"],"rxcui":"480167","classes":["her2-tki","cyp3a4-substrate"]},
  {"key":"leflunomide","name":"leflunomide","brands":["Arava"],"otherNames":[],"atc":["L04AK01"],"rxcui":"27169","classes":["dmard","immunosuppressant"]},
  {"key":"lercanidipine","name":"lercanidipine","brands":["Zanidip"],"otherNames":[],"atc":["C08CA13"],"classes":["calcium-channel-blocker","antihypertensive"]},
  {"key":"letrozole","name":"letrozole","brands":["Femara"],"otherNames":[],"atc":["L02BG04"],"rxcui":"72965","classes":["aromatase-inhibitor"]},
  {"key":"leuprorelin","name":"leuprorelin","brands":["Lupron","Eligard","Prostap","Camcevi","Enantone"],"otherNames":["leuprolide"],"atc":["L02AE02"],"rxcui":"42375","classes":["gnrh-analogue"]},
  {"key":"levetiracetam","name":"levetiracetam","brands":["Keppra"],"otherNames":[],"atc":["N03AX14"],"rxcui":"114477","classes":["antiepileptic"]},
  {"key":"levodopa-and-carbidopa","name":"levodopa and carbidopa","brands":["Sinemet","Duodopa"],"otherNames":["carbidopa / levodopa","levodopa / carbidopa","co-careldopa"],"atc":["N04BA02"],"classes":["antiparkinson"]},
  {"key":"levofloxacin","name":"levofloxacin","brands":["Levaquin","Tavanic"],"otherNames":[],"atc":["J01MA12"],"rxcui":"82122","classes":["quinolone"]},
  {"key":"levonorgestrel","name":"levonorgestrel","brands":["Mirena","Kyleena","Norlevo","Plan B"],"otherNames":[],"atc":["G03AC03"],"rxcui":"6373","classes":["progestogen"]},
  {"key":"levothyroxine","name":"levothyroxine","brands":["Synthroid","Levoxyl","Eltroxin","Euthyrox","Tirosint","Unithroid","L-Thyroxin"],"otherNames":["thyroxine","T4","levothyroxine sodium"],"atc":["H03AA01"],"rxcui":"10582","classes":["levothyroxine","thyroid-hormone"]},
  {"key":"linagliptin","name":"linagliptin","brands":["Tradjenta","Trajenta"],"otherNames":[],"atc":["A10BH05"],"rxcui":"1100699","classes":["dpp4-inhibitor"]},
  {"key":"liothyronine","name":"liothyronine","brands":["Cytomel","Thybon"],"otherNames":["T3"],"atc":["H03AA02"],"rxcui":"10814","classes":["thyroid-hormone"]},
  {"key":"liraglutide","name":"liraglutide","brands":["Victoza","Saxenda"],"otherNames":[],"atc":["A10BJ02"],"rxcui":"475968","classes":["glp1-agonist"]},
  {"key":"lisinopril","name":"lisinopril","brands":["Prinivil","Zestril","Qbrelis"],"otherNames":[],"atc":["C09AA03"],"rxcui":"29046","classes":["acei","antihypertensive"]},
  {"key":"lisinopril-and-hydrochlorothiazide","name":"lisinopril and hydrochlorothiazide","brands":["Zestoretic","Prinzide"],"otherNames":["hydrochlorothiazide / lisinopril","lisinopril / hydrochlorothiazide"],"atc":["C09BA03"],"classes":["acei","thiazide","antihypertensive"]},
  {"key":"lithium","name":"lithium","brands":["Lithobid","Priadel","Quilonum","Camcolit"],"otherNames":["lithium carbonate"],"atc":["N05AN01"],"rxcui":"6448","classes":["lithium"]},
  {"key":"loperamide","name":"loperamide","brands":["Imodium"],"otherNames":[],"atc":["A07DA03"],"rxcui":"6468","classes":["antidiarrhoeal"]},
  {"key":"loratadine","name":"loratadine","brands":["Claritin"],"otherNames":[],"atc":["R06AX13"],"rxcui":"28889","classes":["antihistamine"]},
  {"key":"lorazepam","name":"lorazepam","brands":["Ativan"],"otherNames":[],"atc":["N05BA06"],"rxcui":"6470","classes":["sedative"]},
  {"key":"losartan","name":"losartan","brands":["Cozaar"],"otherNames":[],"atc":["C09CA01"],"rxcui":"52175","classes":["arb","antihypertensive"]},
  {"key":"losartan-and-hydrochlorothiazide","name":"losartan and hydrochlorothiazide","brands":["Hyzaar","Cozaar Comp"],"otherNames":["hydrochlorothiazide / losartan","losartan / hydrochlorothiazide"],"atc":["C09DA01"],"classes":["arb","thiazide","antihypertensive"]},
  {"key":"lovastatin","name":"lovastatin","brands":["Mevacor","Altoprev"],"otherNames":[],"atc":["C10AA02"],"rxcui":"6472","classes":["statin","cyp3a4-substrate"]},
  {"key":"lymecycline","name":"lymecycline","brands":["Tetralysal"],"otherNames":[],"atc":["J01AA04"],"classes":["tetracycline"]},
  {"key":"magnesium-hydroxide","name":"magnesium hydroxide","brands":["Milk of Magnesia"],"otherNames":[],"atc":["A02AA04"],"rxcui":"6581","classes":["antacid","magnesium-containing"]},
  {"key":"medroxyprogesterone","name":"medroxyprogesterone","brands":["Depo-Provera","Provera","Sayana Press"],"otherNames":["DMPA","medroxyprogesterone acetate"],"atc":["G03AC06"],"rxcui":"6691","classes":["progestogen"]},
  {"key":"mefenamic-acid","name":"mefenamic acid","brands":["Ponstel","Ponstan"],"otherNames":["mefenamate"],"atc":["M01AG01"],"rxcui":"257844","classes":["nsaid"]},
  {"key":"megestrol","name":"megestrol","brands":["Megace"],"otherNames":["megestrol acetate"],"atc":["L02AB01"],"rxcui":"6703","classes":["progestogen"]},
  {"key":"meloxicam","name":"meloxicam","brands":["Mobic"],"otherNames":[],"atc":["M01AC06"],"rxcui":"41493","classes":["nsaid"]},
  {"key":"memantine","name":"memantine","brands":["Namenda","Ebixa"],"otherNames":[],"atc":["N06DX01"],"rxcui":"6719","classes":["dementia"]},
  {"key":"metamizole","name":"metamizole","brands":["Novalgin","Nolotil"],"otherNames":["dipyrone"],"atc":["N02BB02"],"classes":["analgesic"]},
  {"key":"metformin","name":"metformin","brands":["Glucophage","Fortamet"],"otherNames":[],"atc":["A10BA02"],"rxcui":"6809","classes":["metformin"]},
  {"key":"methotrexate","name":"methotrexate","brands":["Trexall","Otrexup","Metoject","Rheumatrex"],"otherNames":[],"atc":["L04AX03","L01BA01"],"rxcui":"6851","classes":["antifolate","immunosuppressant"]},
  {"key":"methylprednisolone","name":"methylprednisolone","brands":["Medrol","Medrone"],"otherNames":[],"atc":["H02AB04"],"rxcui":"6902","classes":["glucocorticoid"]},
  {"key":"methyltestosterone","name":"methyltestosterone","brands":["Android","Methitest"],"otherNames":[],"atc":["G03BA02"],"rxcui":"6904","classes":["testosterone"]},
  {"key":"metoclopramide","name":"metoclopramide","brands":["Reglan"],"otherNames":[],"atc":["A03FA01"],"rxcui":"6915","classes":["antiemetic"]},
  {"key":"metolazone","name":"metolazone","brands":["Zaroxolyn"],"otherNames":[],"atc":["C03BA08"],"rxcui":"6916","classes":["thiazide"]},
  {"key":"metoprolol","name":"metoprolol","brands":["Lopressor","Toprol-XL","Beloc"],"otherNames":[],"atc":["C07AB02"],"rxcui":"6918","classes":["beta-blocker","antihypertensive"]},
  {"key":"minocycline","name":"minocycline","brands":["Minocin","Solodyn"],"otherNames":[],"atc":["J01AA08"],"rxcui":"6980","classes":["tetracycline"]},
  {"key":"mirabegron","name":"mirabegron","brands":["Myrbetriq","Betmiga"],"otherNames":[],"atc":["G04BD12"],"rxcui":"1300786","classes":["beta3-agonist"]},
  {"key":"mirtazapine","name":"mirtazapine","brands":["Remeron","Zispin"],"otherNames":[],"atc":["N06AX11"],"rxcui":"15996","classes":["antidepressant","sedative"]},
  {"key":"montelukast","name":"montelukast","brands":["Singulair"],"otherNames":[],"atc":["R03DC03"],"rxcui":"88249","classes":["asthma"]},
  {"key":"morphine","name":"morphine","brands":["MS Contin","Oramorph","MST"],"otherNames":[],"atc":["N02AA01"],"rxcui":"7052","classes":["opioid"]},
  {"key":"moxifloxacin","name":"moxifloxacin","brands":["Avelox"],"otherNames":[],"atc":["J01MA14"],"rxcui":"139462","classes":["quinolone"]},
  {"key":"moxonidine","name":"moxonidine","brands":["Physiotens","Cynt"],"otherNames":[],"atc":["C02AC05"],"classes":["antihypertensive"]},
  {"key":"mycophenolate","name":"mycophenolate","brands":["CellCept","Myfortic"],"otherNames":["mycophenolic acid","mycophenolate mofetil"],"atc":["L04AA06"],"rxcui":"7145","classes":["immunosuppressant"]},
  {"key":"nabumetone","name":"nabumetone","brands":["Relafen","Relifex"],"otherNames":[],"atc":["M01AX01"],"rxcui":"31448","classes":["nsaid"]},
  {"key":"nafarelin","name":"nafarelin","brands":["Synarel"],"otherNames":[],"atc":["H01CA02"],"rxcui":"28656","classes":["gnrh-analogue"]},
  {"key":"naproxen","name":"naproxen","brands":["Aleve","Naprosyn","Anaprox"],"otherNames":[],"atc":["M01AE02"],"rxcui":"7258","classes":["nsaid"]},
  {"key":"nebivolol","name":"nebivolol","brands":["Bystolic","Nebilet"],"otherNames":[],"atc":["C07AB12"],"rxcui":"31555","classes":["beta-blocker","antihypertensive"]},
  {"key":"neratinib","name":"neratinib","brands":["Nerlynx"],"otherNames":[],"atc":["L01EH02"],"rxcui":"1940643","classes":["her2-tki","cyp3a4-substrate"]},
  {"key":"nicotinic-acid","name":"nicotinic acid","brands":["Niaspan","Niacor"],"otherNames":["niacin"],"atc":["C10AD02"],"rxcui":"7393","classes":["niacin"]},
  {"key":"nifedipine","name":"nifedipine","brands":["Procardia","Adalat"],"otherNames":[],"atc":["C08CA05"],"rxcui":"7417","classes":["calcium-channel-blocker","antihypertensive"]},
  {"key":"nitrofurantoin","name":"nitrofurantoin","brands":["Macrobid","Macrodantin"],"otherNames":[],"atc":["J01XE01"],"rxcui":"7454","classes":["antibiotic"]},
  {"key":"nizatidine","name":"nizatidine","brands":["Axid"],"otherNames":[],"atc":["A02BA04"],"rxcui":"42319","classes":["h2-blocker"]},
  {"key":"norethisterone","name":"norethisterone","brands":["Primolut N","Aygestin"],"otherNames":["norethindrone","norethindrone acetate"],"atc":["G03AC01"],"rxcui":"7514","classes":["progestogen"]},
  {"key":"norfloxacin","name":"norfloxacin","brands":["Noroxin"],"otherNames":[],"atc":["J01MA06"],"rxcui":"7517","classes":["quinolone"]},
  {"key":"nortriptyline","name":"nortriptyline","brands":["Pamelor"],"otherNames":[],"atc":["N06AA10"],"rxcui":"7531","classes":["tca","antidepressant","sedative"]},
  {"key":"octreotide","name":"octreotide","brands":["Sandostatin"],"otherNames":[],"atc":["H01CB02"],"rxcui":"7617","classes":["somatostatin-analogue"]},
  {"key":"ofloxacin","name":"ofloxacin","brands":["Floxin","Tarivid"],"otherNames":[],"atc":["J01MA01"],"rxcui":"7623","classes":["quinolone"]},
  {"key":"olanzapine","name":"olanzapine","brands":["Zyprexa"],"otherNames":[],"atc":["N05AH03"],"rxcui":"61381","classes":["antipsychotic","sedative"]},
  {"key":"olaparib","name":"olaparib","brands":["Lynparza"],"otherNames":[],"atc":["L01XK01"],"rxcui":"1597582","classes":["parp-inhibitor","cyp3a4-substrate"]},
  {"key":"olmesartan","name":"olmesartan","brands":["Benicar","Olmetec"],"otherNames":[],"atc":["C09CA08"],"rxcui":"321064","classes":["arb","antihypertensive"]},
  {"key":"omega-3-acid-ethyl-esters","name":"omega-3 acid ethyl esters","brands":["Lovaza","Omacor"],"otherNames":[],"atc":["C10AX06"],"rxcui":"484348","classes":["omega-3"]},
  {"key":"omeprazole","name":"omeprazole","brands":["Prilosec","Losec"],"otherNames":[],"atc":["A02BC01"],"rxcui":"7646","classes":["ppi"]},
  {"key":"ondansetron","name":"ondansetron","brands":["Zofran"],"otherNames":[],"atc":["A04AA01"],"rxcui":"26225","classes":["antiemetic","qt-prolonging"]},
  {"key":"orlistat","name":"orlistat","brands":["Xenical","Alli"],"otherNames":[],"atc":["A08AB01"],"rxcui":"37925","classes":["orlistat"]},
  {"key":"ospemifene","name":"ospemifene","brands":["Osphena","Senshio"],"otherNames":[],"atc":["G03XC05"],"rxcui":"1370971","classes":["serm"]},
  {"key":"oxcarbazepine","name":"oxcarbazepine","brands":["Trileptal"],"otherNames":[],"atc":["N03AF02"],"rxcui":"32624","classes":["enzyme-inducer","antiepileptic"]},
  {"key":"oxybutynin","name":"oxybutynin","brands":["Ditropan","Oxytrol"],"otherNames":[],"atc":["G04BD04"],"rxcui":"32675","classes":["anticholinergic"]},
  {"key":"oxycodone","name":"oxycodone","brands":["OxyContin","Roxicodone","OxyNorm"],"otherNames":[],"atc":["N02AA05"],"rxcui":"7804","classes":["opioid"]},
  {"key":"oxytetracycline","name":"oxytetracycline","brands":["Oxymycin"],"otherNames":[],"atc":["J01AA06"],"rxcui":"7821","classes":["tetracycline"]},
  {"key":"paclitaxel","name":"paclitaxel","brands":["Taxol","Abraxane"],"otherNames":["nab-paclitaxel"],"atc":["L01CD01"],"rxcui":"56946","classes":["taxane","neurotoxic","cytotoxic"]},
  {"key":"palbociclib","name":"palbociclib","brands":["Ibrance"],"otherNames":[],"atc":["L01EF01"],"rxcui":"1601374","classes":["cdk46-inhibitor","cyp3a4-substrate"]},
  {"key":"pamidronate","name":"pamidronate","brands":["Aredia"],"otherNames":["pamidronic acid","pamidronate disodium"],"atc":["M05BA03"],"rxcui":"11473","classes":["bisphosphonate","iv-bisphosphonate"]},
  {"key":"pancreatin","name":"pancreatin","brands":["Creon","Zenpep"],"otherNames":["pancrelipase"],"atc":["A09AA02"],"classes":["pancreatic-enzyme"]},
  {"key":"pantoprazole","name":"pantoprazole","brands":["Protonix","Pantoloc","Pantozol"],"otherNames":[],"atc":["A02BC02"],"rxcui":"40790","classes":["ppi"]},
  {"key":"paracetamol","name":"paracetamol","brands":["Tylenol","Panadol","Doliprane","Calpol"],"otherNames":["acetaminophen","APAP"],"atc":["N02BE01"],"rxcui":"161","classes":["analgesic"]},
  {"key":"paracetamol-and-codeine","name":"paracetamol and codeine","brands":["Tylenol with Codeine","Solpadol","Kapake"],"otherNames":["co-codamol","acetaminophen / codeine","codeine / paracetamol","paracetamol / codeine"],"atc":["N02AJ06"],"classes":["opioid","analgesic"]},
  {"key":"paricalcitol","name":"paricalcitol","brands":["Zemplar"],"otherNames":[],"atc":["H05BX02"],"rxcui":"73710","classes":["vitamin-d-analogue"]},
  {"key":"paroxetine","name":"paroxetine","brands":["Paxil","Seroxat","Brisdelle"],"otherNames":[],"atc":["N06AB05"],"rxcui":"32937","classes":["ssri","antidepressant","cyp2d6-inhibitor"]},
  {"key":"pembrolizumab","name":"pembrolizumab","brands":["Keytruda"],"otherNames":[],"atc":["L01FF02"],"rxcui":"1547545","classes":["checkpoint-inhibitor"]},
  {"key":"penicillamine","name":"penicillamine","brands":["Cuprimine","Depen"],"otherNames":[],"atc":["M01CC01"],"rxcui":"7975","classes":["chelator"]},
  {"key":"perindopril","name":"perindopril","brands":["Aceon","Coversyl"],"otherNames":[],"atc":["C09AA04"],"rxcui":"54552","classes":["acei","antihypertensive"]},
  {"key":"perindopril-and-indapamide","name":"perindopril and indapamide","brands":["Preterax","Coversyl Plus"],"otherNames":["perindopril / indapamide","indapamide / perindopril"],"atc":["C09BA04"],"classes":["acei","thiazide","antihypertensive"]},
  {"key":"pertuzumab","name":"pertuzumab","brands":["Perjeta","Phesgo"],"otherNames":[],"atc":["L01FD02"],"rxcui":"1298944","classes":["her2-antibody","cardiotoxic"]},
  {"key":"phenobarbital","name":"phenobarbital","brands":["Luminal","Sezaby"],"otherNames":["phenobarbitone"],"atc":["N03AA02"],"rxcui":"8134","classes":["enzyme-inducer","antiepileptic","sedative"]},
  {"key":"phenprocoumon","name":"phenprocoumon","brands":["Marcumar","Marcoumar","Falithrom"],"otherNames":[],"atc":["B01AA04"],"rxcui":"8150","classes":["vka","anticoagulant"]},
  {"key":"phenytoin","name":"phenytoin","brands":["Dilantin","Epanutin"],"otherNames":[],"atc":["N03AB02"],"rxcui":"8183","classes":["enzyme-inducer","antiepileptic"]},
  {"key":"pioglitazone","name":"pioglitazone","brands":["Actos"],"otherNames":[],"atc":["A10BG03"],"rxcui":"33738","classes":["glitazone"]},
  {"key":"piroxicam","name":"piroxicam","brands":["Feldene"],"otherNames":[],"atc":["M01AC01"],"rxcui":"8356","classes":["nsaid"]},
  {"key":"pitavastatin","name":"pitavastatin","brands":["Livalo"],"otherNames":[],"atc":["C10AA08"],"rxcui":"861634","classes":["statin"]},
  {"key":"potassium-chloride","name":"potassium chloride","brands":["K-Dur","Klor-Con","Slow-K","Sando-K"],"otherNames":[],"atc":["A12BA01"],"rxcui":"8591","classes":["potassium-supplement"]},
  {"key":"potassium-citrate","name":"potassium citrate","brands":["Urocit-K"],"otherNames":[],"atc":["A12BA02"],"rxcui":"54993","classes":["potassium-supplement"]},
  {"key":"prasterone-vaginal","name":"prasterone vaginal","brands":["Intrarosa"],"otherNames":["vaginal DHEA","prasterone"],"atc":["G03XX01"],"classes":["oestrogen-precursor","vaginal-oestrogen"]},
  {"key":"prasugrel","name":"prasugrel","brands":["Effient","Efient"],"otherNames":[],"atc":["B01AC22"],"rxcui":"613391","classes":["antiplatelet"]},
  {"key":"pravastatin","name":"pravastatin","brands":["Pravachol","Lipostat"],"otherNames":[],"atc":["C10AA03"],"rxcui":"42463","classes":["statin"]},
  {"key":"prednisolone","name":"prednisolone","brands":["Millipred","Deltacortril"],"otherNames":[],"atc":["H02AB06"],"rxcui":"8638","classes":["glucocorticoid"]},
  {"key":"prednisone","name":"prednisone","brands":["Deltasone","Rayos","Lodotra"],"otherNames":[],"atc":["H02AB07"],"rxcui":"8640","classes":["glucocorticoid"]},
  {"key":"pregabalin","name":"pregabalin","brands":["Lyrica"],"otherNames":[],"atc":["N02BF02"],"rxcui":"187832","classes":["gabapentinoid"]},
  {"key":"primidone","name":"primidone","brands":["Mysoline"],"otherNames":[],"atc":["N03AA03"],"rxcui":"8691","classes":["enzyme-inducer","antiepileptic"]},
  {"key":"progesterone","name":"progesterone","brands":["Prometrium","Utrogestan"],"otherNames":[],"atc":["G03DA04"],"rxcui":"8727","classes":["progestogen"]},
  {"key":"promestriene","name":"promestriene","brands":["Colpotrofin","Colpotrophine"],"otherNames":[],"atc":["G03CA09"],"classes":["oestrogen","vaginal-oestrogen"]},
  {"key":"propranolol","name":"propranolol","brands":["Inderal"],"otherNames":[],"atc":["C07AA05"],"rxcui":"8787","classes":["beta-blocker","antihypertensive"]},
  {"key":"propylthiouracil","name":"propylthiouracil","brands":["Propycil"],"otherNames":["PTU"],"atc":["H03BA02"],"rxcui":"8794","classes":["antithyroid"]},
  {"key":"quetiapine","name":"quetiapine","brands":["Seroquel"],"otherNames":[],"atc":["N05AH04"],"rxcui":"51272","classes":["antipsychotic","sedative"]},
  {"key":"quinapril","name":"quinapril","brands":["Accupril","Accuprin"],"otherNames":[],"atc":["C09AA06"],"rxcui":"35208","classes":["acei","antihypertensive"]},
  {"key":"rabeprazole","name":"rabeprazole","brands":["Aciphex","Pariet"],"otherNames":[],"atc":["A02BC04"],"rxcui":"114979","classes":["ppi"]},
  {"key":"raloxifene","name":"raloxifene","brands":["Evista","Optruma"],"otherNames":[],"atc":["G03XC01"],"rxcui":"72143","classes":["serm"]},
  {"key":"ramipril","name":"ramipril","brands":["Altace","Tritace","Delix"],"otherNames":[],"atc":["C09AA05"],"rxcui":"35296","classes":["acei","antihypertensive"]},
  {"key":"ranitidine","name":"ranitidine","brands":["Zantac"],"otherNames":[],"atc":["A02BA02"],"rxcui":"9143","classes":["h2-blocker"]},
  {"key":"ranolazine","name":"ranolazine","brands":["Ranexa"],"otherNames":[],"atc":["C01EB18"],"rxcui":"35829","classes":["antianginal","cyp3a4-substrate"]},
  {"key":"relugolix","name":"relugolix","brands":["Orgovyx"],"otherNames":[],"atc":["L02BX04"],"rxcui":"2472778","classes":["gnrh-analogue"]},
  {"key":"repaglinide","name":"repaglinide","brands":["Prandin","NovoNorm"],"otherNames":[],"atc":["A10BX02"],"rxcui":"73044","classes":["glinide"]},
  {"key":"ribociclib","name":"ribociclib","brands":["Kisqali"],"otherNames":[],"atc":["L01EF02"],"rxcui":"1873916","classes":["cdk46-inhibitor","cyp3a4-substrate","qt-prolonging"]},
  {"key":"rifabutin","name":"rifabutin","brands":["Mycobutin"],"otherNames":[],"atc":["J04AB04"],"rxcui":"55672","classes":["enzyme-inducer"]},
  {"key":"rifampicin","name":"rifampicin","brands":["Rifadin","Rimactane","Eremfat"],"otherNames":["rifampin"],"atc":["J04AB02"],"rxcui":"9384","classes":["enzyme-inducer"]},
  {"key":"rifapentine","name":"rifapentine","brands":["Priftin"],"otherNames":[],"atc":["J04AB05"],"rxcui":"35617","classes":["enzyme-inducer"]},
  {"key":"risedronate","name":"risedronate","brands":["Actonel","Atelvia"],"otherNames":["risedronic acid","risedronate sodium"],"atc":["M05BA07"],"rxcui":"73056","classes":["bisphosphonate","oral-bisphosphonate"]},
  {"key":"risperidone","name":"risperidone","brands":["Risperdal"],"otherNames":[],"atc":["N05AX08"],"rxcui":"35636","classes":["antipsychotic"]},
  {"key":"rivaroxaban","name":"rivaroxaban","brands":["Xarelto"],"otherNames":[],"atc":["B01AF01"],"rxcui":"1114195","classes":["doac","anticoagulant","cyp3a4-substrate"]},
  {"key":"romosozumab","name":"romosozumab","brands":["Evenity"],"otherNames":[],"atc":["M05BX06"],"rxcui":"2123126","classes":["romosozumab"]},
  {"key":"ropinirole","name":"ropinirole","brands":["Requip"],"otherNames":[],"atc":["N04BC04"],"rxcui":"72302","classes":["antiparkinson"]},
  {"key":"rosiglitazone","name":"rosiglitazone","brands":["Avandia"],"otherNames":[],"atc":["A10BG02"],"rxcui":"84108","classes":["glitazone"]},
  {"key":"rosuvastatin","name":"rosuvastatin","brands":["Crestor"],"otherNames":[],"atc":["C10AA07"],"rxcui":"301542","classes":["statin"]},
  {"key":"sacituzumab-govitecan","name":"sacituzumab govitecan","brands":["Trodelvy"],"otherNames":[],"atc":["L01FX17"],"classes":["cytotoxic"]},
  {"key":"sacubitril-and-valsartan","name":"sacubitril and valsartan","brands":["Entresto"],"otherNames":["sacubitril / valsartan"],"atc":["C09DX04"],"classes":["arb","antihypertensive"]},
  {"key":"salbutamol","name":"salbutamol","brands":["Ventolin","ProAir"],"otherNames":["albuterol"],"atc":["R03AC02"],"rxcui":"435","classes":["bronchodilator"]},
  {"key":"semaglutide","name":"semaglutide","brands":["Ozempic","Wegovy","Rybelsus"],"otherNames":[],"atc":["A10BJ06"],"rxcui":"1991302","classes":["glp1-agonist"]},
  {"key":"sertraline","name":"sertraline","brands":["Zoloft","Lustral"],"otherNames":[],"atc":["N06AB06"],"rxcui":"36437","classes":["ssri","antidepressant"]},
  {"key":"sevelamer","name":"sevelamer","brands":["Renvela","Renagel"],"otherNames":[],"atc":["V03AE02"],"rxcui":"214824","classes":["phosphate-binder"]},
  {"key":"sildenafil","name":"sildenafil","brands":["Viagra","Revatio"],"otherNames":[],"atc":["G04BE03"],"rxcui":"136411","classes":["pde5-inhibitor","cyp3a4-substrate"]},
  {"key":"simvastatin","name":"simvastatin","brands":["Zocor"],"otherNames":[],"atc":["C10AA01"],"rxcui":"36567","classes":["statin","cyp3a4-substrate"]},
  {"key":"simvastatin-and-ezetimibe","name":"simvastatin and ezetimibe","brands":["Vytorin","Inegy"],"otherNames":["ezetimibe / simvastatin","simvastatin / ezetimibe"],"atc":["C10BA02"],"classes":["statin","cyp3a4-substrate"]},
  {"key":"sitagliptin","name":"sitagliptin","brands":["Januvia"],"otherNames":[],"atc":["A10BH01"],"rxcui":"593411","classes":["dpp4-inhibitor"]},
  {"key":"solifenacin","name":"solifenacin","brands":["Vesicare"],"otherNames":[],"atc":["G04BD08"],"rxcui":"322167","classes":["anticholinergic"]},
  {"key":"somatropin","name":"somatropin","brands":["Genotropin","Norditropin","Omnitrope"],"otherNames":[],"atc":["H01AC01"],"rxcui":"61148","classes":["growth-hormone"]},
  {"key":"sotalol","name":"sotalol","brands":["Betapace","Sotacor"],"otherNames":[],"atc":["C07AA07"],"rxcui":"9947","classes":["beta-blocker","antiarrhythmic","qt-prolonging"]},
  {"key":"spironolactone","name":"spironolactone","brands":["Aldactone"],"otherNames":[],"atc":["C03DA01"],"rxcui":"9997","classes":["k-sparing","antihypertensive"]},
  {"key":"strontium-ranelate","name":"strontium ranelate","brands":["Protelos","Osseor"],"otherNames":[],"atc":["M05BX03"],"classes":["strontium"]},
  {"key":"sucralfate","name":"sucralfate","brands":["Carafate"],"otherNames":[],"atc":["A02BX02"],"rxcui":"10156","classes":["antacid"]},
  {"key":"sulfamethoxazole-and-trimethoprim","name":"sulfamethoxazole and trimethoprim","brands":["Bactrim","Septra","Septrin"],"otherNames":["co-trimoxazole","sulfamethoxazole / trimethoprim"],"atc":["J01EE01"],"classes":["antibiotic","potassium-raising"]},
  {"key":"sulfasalazine","name":"sulfasalazine","brands":["Azulfidine","Salazopyrin"],"otherNames":[],"atc":["A07EC01"],"rxcui":"9524","classes":["dmard"]},
  {"key":"sumatriptan","name":"sumatriptan","brands":["Imitrex","Imigran"],"otherNames":[],"atc":["N02CC01"],"rxcui":"37418","classes":["triptan"]},
  {"key":"tacrolimus","name":"tacrolimus","brands":["Prograf","Advagraf"],"otherNames":[],"atc":["L04AD02"],"rxcui":"42316","classes":["immunosuppressant","cyp3a4-substrate"]},
  {"key":"tadalafil","name":"tadalafil","brands":["Cialis","Adcirca"],"otherNames":[],"atc":["G04BE08"],"rxcui":"358263","classes":["pde5-inhibitor","cyp3a4-substrate"]},
  {"key":"talazoparib","name":"talazoparib","brands":["Talzenna"],"otherNames":[],"atc":["L01XK04"],"rxcui":"2099704","classes":["parp-inhibitor"]},
  {"key":"tamoxifen","name":"tamoxifen","brands":["Nolvadex","Soltamox","Nolvadex-D"],"otherNames":["tamoxifen citrate"],"atc":["L02BA01"],"rxcui":"10324","classes":["serm","tamoxifen"]},
  {"key":"tamsulosin","name":"tamsulosin","brands":["Flomax","Omnic"],"otherNames":[],"atc":["G04CA02"],"rxcui":"77492","classes":["alpha-blocker"]},
  {"key":"tapentadol","name":"tapentadol","brands":["Nucynta","Palexia"],"otherNames":[],"atc":["N02AX06"],"rxcui":"787390","classes":["opioid"]},
  {"key":"telmisartan","name":"telmisartan","brands":["Micardis"],"otherNames":[],"atc":["C09CA07"],"rxcui":"73494","classes":["arb","antihypertensive"]},
  {"key":"temazepam","name":"temazepam","brands":["Restoril"],"otherNames":[],"atc":["N05CD07"],"rxcui":"10355","classes":["sedative"]},
  {"key":"teriparatide","name":"teriparatide","brands":["Forteo","Forsteo","Movymia","Terrosa","Bonsity"],"otherNames":[],"atc":["H05AA02"],"rxcui":"32915","classes":["pth-analogue"]},
  {"key":"testosterone","name":"testosterone","brands":["AndroGel","Testogel","Androderm","Nebido","Aveed","Testim","Fortesta","Axiron","Natesto","Jatenzo","Xyosted","Depo-Testosterone","Sustanon","Tostran","Testavan","Testopel","Kyzatrex","Tlando","Delatestryl"],"otherNames":["testosterone cypionate","testosterone enanthate","testosterone undecanoate","testosterone propionate","TRT"],"atc":["G03BA03"],"rxcui":"10379","classes":["testosterone"]},
  {"key":"tetracycline","name":"tetracycline","brands":["Sumycin"],"otherNames":[],"atc":["J01AA07"],"rxcui":"10395","classes":["tetracycline"]},
  {"key":"thiamazole","name":"thiamazole","brands":["Tapazole","Thyrozol"],"otherNames":["methimazole"],"atc":["H03BB02"],"rxcui":"6835","classes":["antithyroid"]},
  {"key":"tibolone","name":"tibolone","brands":["Livial"],"otherNames":[],"atc":["G03CX01"],"classes":["oestrogen","tibolone"]},
  {"key":"ticagrelor","name":"ticagrelor","brands":["Brilinta","Brilique"],"otherNames":[],"atc":["B01AC24"],"rxcui":"1116632","classes":["antiplatelet","cyp3a4-substrate"]},
  {"key":"tinzaparin","name":"tinzaparin","brands":["Innohep"],"otherNames":[],"atc":["B01AB10"],"classes":["heparin","anticoagulant"]},
  {"key":"tiotropium","name":"tiotropium","brands":["Spiriva"],"otherNames":[],"atc":["R03BB04"],"rxcui":"69120","classes":["bronchodilator"]},
  {"key":"tirzepatide","name":"tirzepatide","brands":["Mounjaro","Zepbound"],"otherNames":[],"atc":["A10BX16"],"rxcui":"2601723","classes":["glp1-agonist"]},
  {"key":"topiramate","name":"topiramate","brands":["Topamax"],"otherNames":[],"atc":["N03AX11"],"rxcui":"38404","classes":["antiepileptic"]},
  {"key":"torasemide","name":"torasemide","brands":["Demadex","Soaanz","Torem"],"otherNames":["torsemide"],"atc":["C03CA04"],"rxcui":"38413","classes":["loop-diuretic"]},
  {"key":"toremifene","name":"toremifene","brands":["Fareston"],"otherNames":[],"atc":["L02BA02"],"rxcui":"38409","classes":["serm"]},
  {"key":"tramadol","name":"tramadol","brands":["Ultram","Tramal","Zydol"],"otherNames":[],"atc":["N02AX02"],"rxcui":"10689","classes":["opioid"]},
  {"key":"trandolapril","name":"trandolapril","brands":["Mavik","Gopten"],"otherNames":[],"atc":["C09AA10"],"rxcui":"38454","classes":["acei","antihypertensive"]},
  {"key":"trastuzumab","name":"trastuzumab","brands":["Herceptin","Ontruzant","Kanjinti","Ogivri","Trazimera","Herzuma","Zercepac"],"otherNames":[],"atc":["L01FD01"],"rxcui":"224905","classes":["her2-antibody","cardiotoxic"]},
  {"key":"trastuzumab-deruxtecan","name":"trastuzumab deruxtecan","brands":["Enhertu"],"otherNames":["fam-trastuzumab deruxtecan"],"atc":["L01FD04"],"classes":["her2-antibody","cardiotoxic"]},
  {"key":"trastuzumab-emtansine","name":"trastuzumab emtansine","brands":["Kadcyla"],"otherNames":["ado-trastuzumab emtansine"],"atc":["L01FD03"],"classes":["her2-antibody","cardiotoxic","neurotoxic"]},
  {"key":"trazodone","name":"trazodone","brands":["Desyrel"],"otherNames":[],"atc":["N06AX05"],"rxcui":"10737","classes":["antidepressant","sedative"]},
  {"key":"triamcinolone","name":"triamcinolone","brands":["Kenalog"],"otherNames":[],"atc":["H02AB08"],"rxcui":"10759","classes":["glucocorticoid"]},
  {"key":"triamterene","name":"triamterene","brands":["Dyrenium"],"otherNames":[],"atc":["C03DB02"],"rxcui":"10763","classes":["k-sparing"]},
  {"key":"triamterene-and-hydrochlorothiazide","name":"triamterene and hydrochlorothiazide","brands":["Dyazide","Maxzide"],"otherNames":["hydrochlorothiazide / triamterene","triamterene / hydrochlorothiazide"],"atc":[],"classes":["k-sparing","thiazide","antihypertensive"]},
  {"key":"trimethoprim","name":"trimethoprim","brands":["Proloprim"],"otherNames":[],"atc":["J01EA01"],"rxcui":"10829","classes":["antibiotic","potassium-raising"]},
  {"key":"triptorelin","name":"triptorelin","brands":["Trelstar","Decapeptyl","Gonapeptyl"],"otherNames":[],"atc":["L02AE04"],"rxcui":"38782","classes":["gnrh-analogue"]},
  {"key":"tucatinib","name":"tucatinib","brands":["Tukysa"],"otherNames":[],"atc":["L01EH03"],"rxcui":"2361285","classes":["her2-tki"]},
  {"key":"ursodeoxycholic-acid","name":"ursodeoxycholic acid","brands":["Urso","Ursofalk"],"otherNames":["ursodiol","ursodeoxycholate"],"atc":["A05AA02"],"rxcui":"62427","classes":["bile-acid"]},
  {"key":"valproate","name":"valproate","brands":["Depakote","Epilim","Depakene"],"otherNames":["valproic acid","sodium valproate","divalproex"],"atc":["N03AG01"],"rxcui":"40254","classes":["antiepileptic"]},
  {"key":"valsartan","name":"valsartan","brands":["Diovan"],"otherNames":[],"atc":["C09CA03"],"rxcui":"69749","classes":["arb","antihypertensive"]},
  {"key":"valsartan-and-hydrochlorothiazide","name":"valsartan and hydrochlorothiazide","brands":["Diovan HCT","Co-Diovan"],"otherNames":["hydrochlorothiazide / valsartan","valsartan / hydrochlorothiazide"],"atc":["C09DA03"],"classes":["arb","thiazide","antihypertensive"]},
  {"key":"venlafaxine","name":"venlafaxine","brands":["Effexor"],"otherNames":[],"atc":["N06AX16"],"rxcui":"39786","classes":["snri","antidepressant"]},
  {"key":"verapamil","name":"verapamil","brands":["Calan","Isoptin"],"otherNames":[],"atc":["C08DA01"],"rxcui":"11170","classes":["calcium-channel-blocker","antihypertensive","cyp3a4-inhibitor"]},
  {"key":"vinorelbine","name":"vinorelbine","brands":["Navelbine"],"otherNames":[],"atc":["L01CA04"],"rxcui":"39541","classes":["cytotoxic","neurotoxic"]},
  {"key":"vonoprazan","name":"vonoprazan","brands":["Voquezna","Takecab"],"otherNames":[],"atc":["A02BC08"],"rxcui":"2604577","classes":["acid-blocker","ppi"]},
  {"key":"vortioxetine","name":"vortioxetine","brands":["Trintellix","Brintellix"],"otherNames":[],"atc":["N06AX26"],"rxcui":"1455099","classes":["antidepressant"]},
  {"key":"warfarin","name":"warfarin","brands":["Coumadin","Jantoven","Marevan"],"otherNames":["warfarin sodium"],"atc":["B01AA03"],"rxcui":"11289","classes":["vka","anticoagulant"]},
  {"key":"xipamide","name":"xipamide","brands":["Diurexan","Aquaphor"],"otherNames":[],"atc":["C03BA10"],"classes":["thiazide"]},
  {"key":"zoledronic-acid","name":"zoledronic acid","brands":["Reclast","Aclasta","Zometa"],"otherNames":["zoledronate"],"atc":["M05BA08"],"rxcui":"77655","classes":["bisphosphonate","iv-bisphosphonate","zoledronate"]},
  {"key":"zolpidem","name":"zolpidem","brands":["Ambien","Stilnoct"],"otherNames":[],"atc":["N05CF02"],"rxcui":"39993","classes":["sedative"]},
  {"key":"zopiclone","name":"zopiclone","brands":["Imovane","Zimovane"],"otherNames":[],"atc":["N05CF01"],"classes":["sedative"]},
];

/** Classes of every code that begins with the prefix, for medicines that the table does not list. */
export const atcClasses: readonly { readonly prefix: string; readonly classes: readonly MedicineClass[] }[] = [
  {"prefix":"B01AA","classes":["vka","anticoagulant"]},
  {"prefix":"B01AB","classes":["heparin","anticoagulant"]},
  {"prefix":"B01AC","classes":["antiplatelet"]},
  {"prefix":"B01AE","classes":["doac","anticoagulant"]},
  {"prefix":"B01AF","classes":["doac","anticoagulant"]},
  {"prefix":"B01AX","classes":["anticoagulant"]},
  {"prefix":"L02BG","classes":["aromatase-inhibitor"]},
  {"prefix":"L02AE","classes":["gnrh-analogue"]},
  {"prefix":"L02BA","classes":["anti-oestrogen"]},
  {"prefix":"L02BB","classes":["antiandrogen"]},
  {"prefix":"G03BA","classes":["testosterone"]},
  {"prefix":"G03CA","classes":["oestrogen"]},
  {"prefix":"G03CB","classes":["oestrogen"]},
  {"prefix":"G03CC","classes":["oestrogen"]},
  {"prefix":"G03F","classes":["oestrogen","progestogen"]},
  {"prefix":"G03AA","classes":["oestrogen","progestogen"]},
  {"prefix":"G03AB","classes":["oestrogen","progestogen"]},
  {"prefix":"G03XC","classes":["serm"]},
  {"prefix":"M05BA","classes":["bisphosphonate"]},
  {"prefix":"M05BB","classes":["bisphosphonate"]},
  {"prefix":"M01A","classes":["nsaid"]},
  {"prefix":"H03AA","classes":["levothyroxine","thyroid-hormone"]},
  {"prefix":"J01AA","classes":["tetracycline"]},
  {"prefix":"J01M","classes":["quinolone"]},
  {"prefix":"C03A","classes":["thiazide"]},
  {"prefix":"C03BA","classes":["thiazide"]},
  {"prefix":"C03C","classes":["loop-diuretic"]},
  {"prefix":"C03D","classes":["k-sparing"]},
  {"prefix":"C03EA","classes":["thiazide","k-sparing"]},
  {"prefix":"C03EB","classes":["loop-diuretic","k-sparing"]},
  {"prefix":"C01AA","classes":["digoxin"]},
  {"prefix":"A02BA","classes":["h2-blocker"]},
  {"prefix":"A02BC","classes":["ppi"]},
  {"prefix":"C10AC","classes":["bile-acid-sequestrant"]},
  {"prefix":"C10AA","classes":["statin"]},
  {"prefix":"C10BA","classes":["statin"]},
  {"prefix":"C10BX","classes":["statin"]},
  {"prefix":"N03AA","classes":["enzyme-inducer","antiepileptic"]},
  {"prefix":"N03AB","classes":["enzyme-inducer","antiepileptic"]},
  {"prefix":"N03AF","classes":["antiepileptic"]},
  {"prefix":"N03A","classes":["antiepileptic"]},
  {"prefix":"H02AB","classes":["glucocorticoid"]},
  {"prefix":"L01EF","classes":["cdk46-inhibitor"]},
  {"prefix":"L01CD","classes":["taxane","neurotoxic","cytotoxic"]},
  {"prefix":"L01DB","classes":["anthracycline","cardiotoxic","cytotoxic"]},
  {"prefix":"L01FD","classes":["her2-antibody","cardiotoxic"]},
  {"prefix":"L01EG","classes":["mtor-inhibitor"]},
  {"prefix":"N05AN","classes":["lithium"]},
  {"prefix":"C09A","classes":["acei","antihypertensive"]},
  {"prefix":"C09BA","classes":["acei","thiazide","antihypertensive"]},
  {"prefix":"C09BB","classes":["acei","antihypertensive"]},
  {"prefix":"C09C","classes":["arb","antihypertensive"]},
  {"prefix":"C09DA","classes":["arb","thiazide","antihypertensive"]},
  {"prefix":"C09DB","classes":["arb","antihypertensive"]},
  {"prefix":"C07","classes":["beta-blocker","antihypertensive"]},
  {"prefix":"C08","classes":["calcium-channel-blocker","antihypertensive"]},
  {"prefix":"A10A","classes":["insulin"]},
  {"prefix":"A10BB","classes":["sulfonylurea"]},
  {"prefix":"A10BA","classes":["metformin"]},
  {"prefix":"A10BG","classes":["glitazone"]},
  {"prefix":"A10BK","classes":["sglt2-inhibitor"]},
  {"prefix":"A10BJ","classes":["glp1-agonist"]},
  {"prefix":"N06AB","classes":["ssri","antidepressant"]},
  {"prefix":"N06AA","classes":["tca","antidepressant"]},
  {"prefix":"N06A","classes":["antidepressant"]},
  {"prefix":"N02A","classes":["opioid"]},
  {"prefix":"N05C","classes":["sedative"]},
  {"prefix":"N05BA","classes":["sedative"]},
  {"prefix":"A12B","classes":["potassium-supplement"]},
  {"prefix":"A12A","classes":["contains-calcium"]},
  {"prefix":"A11CC","classes":["contains-vitamin-d"]},
  {"prefix":"B02BA","classes":["contains-vitamin-k"]},
  {"prefix":"H05BA","classes":["calcitonin"]},
];
