// Written by scripts/compile-codes.ts from data/supplement-ingredients.csv. Edit the table, not this file.
export type IngredientKey =
  | 'activatedCharcoal'
  | 'arimistane'
  | 'ashwagandha'
  | 'berberine'
  | 'betaAlanine'
  | 'betaCarotene'
  | 'biotin'
  | 'bitterOrange'
  | 'blackCohosh'
  | 'bonebroth'
  | 'boron'
  | 'boswellia'
  | 'caffeine'
  | 'calcium'
  | 'cannabidiol'
  | 'chasteberry'
  | 'chondroitin'
  | 'chromium'
  | 'chrysin'
  | 'codLiverOil'
  | 'collagen'
  | 'copper'
  | 'coq10'
  | 'creatine'
  | 'curcumin'
  | 'dhea'
  | 'dim'
  | 'dongQuai'
  | 'eggshell'
  | 'eveningPrimrose'
  | 'flaxseedOil'
  | 'folate'
  | 'garlic'
  | 'ginger'
  | 'ginkgo'
  | 'ginseng'
  | 'glucomannan'
  | 'glucosamine'
  | 'grapeSeed'
  | 'greenTeaExtract'
  | 'greensPowder'
  | 'hops'
  | 'inulin'
  | 'iodine'
  | 'iron'
  | 'isoflavones'
  | 'kudzu'
  | 'lCarnitine'
  | 'leucine'
  | 'licorice'
  | 'lignans'
  | 'lycopene'
  | 'lysine'
  | 'maca'
  | 'magnesium'
  | 'manganese'
  | 'melatonin'
  | 'milkThistle'
  | 'mk4'
  | 'mk7'
  | 'msm'
  | 'multivitamin'
  | 'niacin'
  | 'nicotinamide'
  | 'omega3'
  | 'phosphorus'
  | 'piperine'
  | 'plantSterols'
  | 'potassium'
  | 'potassiumSalt'
  | 'pregnenolone'
  | 'probiotic'
  | 'progesteroneCream'
  | 'psyllium'
  | 'quercetin'
  | 'redClover'
  | 'redYeastRice'
  | 'resveratrol'
  | 'riboflavin'
  | 'sageExtract'
  | 'selenium'
  | 'silicon'
  | 'soyProtein'
  | 'spirulina'
  | 'stJohnsWort'
  | 'strontium'
  | 'thiamin'
  | 'tongkatAli'
  | 'tribulus'
  | 'valerian'
  | 'vitaminA'
  | 'vitaminB12'
  | 'vitaminB6'
  | 'vitaminC'
  | 'vitaminD'
  | 'vitaminE'
  | 'vitaminK1'
  | 'wheyProtein'
  | 'zinc';
export type IngredientClass =
  | 'amino-acid'
  | 'antioxidant'
  | 'b-vitamin'
  | 'binding'
  | 'binding-fibre'
  | 'biotin'
  | 'bleeding-tendency'
  | 'calcium-source'
  | 'collagen'
  | 'creatine'
  | 'curcumin'
  | 'cyp-interaction'
  | 'cyp3a4-inhibitor'
  | 'enhancer'
  | 'enzyme-inducer'
  | 'fat-soluble'
  | 'fibre'
  | 'garlic'
  | 'ginger'
  | 'glucose-lowering'
  | 'herb'
  | 'hormone'
  | 'iodine'
  | 'iron'
  | 'isoflavone'
  | 'joint'
  | 'lipid-lowering'
  | 'live-cultures'
  | 'liver'
  | 'milk'
  | 'mineral'
  | 'multivitamin'
  | 'niacin'
  | 'oestrogen-metabolism'
  | 'oestrogen-precursor'
  | 'oestrogenic'
  | 'omega-3'
  | 'omega-3-plant'
  | 'otc-aromatase-inhibitor'
  | 'phosphate'
  | 'piperine'
  | 'polyvalent-cation'
  | 'potassium'
  | 'potassium-lowering'
  | 'protein'
  | 'reduces-vka'
  | 'retinol'
  | 'sedative'
  | 'soy'
  | 'st-johns-wort'
  | 'statin-like'
  | 'stimulant'
  | 'strontium'
  | 'testosterone-booster'
  | 'thyroid-active'
  | 'vitamin-c'
  | 'vitamin-d'
  | 'vitamin-k';

export interface Ingredient {
  readonly key: IngredientKey;
  readonly name: string;
  readonly forms: readonly string[];
  readonly otherNames: readonly string[];
  readonly classes: readonly IngredientClass[];
  /** UCUM unit that labels use. */
  readonly unit?: string;
}

export const ingredients: readonly Ingredient[] = [
  {"key":"calcium","name":"Calcium","forms":["carbonate","citrate","phosphate","lactate","gluconate","malate","hydroxyapatite","algae"],"otherNames":["calcium carbonate","calcium citrate","calcium phosphate","Caltrate","Citracal","Os-Cal","Tums","Adcal","Calcichew","Cacit","Viactiv","calcium citrate malate","algae calcium","coral calcium","MCHA"],"classes":["mineral","polyvalent-cation"],"unit":"mg"},
  {"key":"vitaminD","name":"Vitamin D","forms":["D3","D2"],"otherNames":["vitamin D3","vitamin D2","cholecalciferol","colecalciferol","ergocalciferol","D3","Vigantol","Fultium-D3","Stexerol","Dekristol"],"classes":["fat-soluble","vitamin-d"],"unit":"ug"},
  {"key":"vitaminK1","name":"Vitamin K1","forms":["phylloquinone"],"otherNames":["vitamin K","phylloquinone","phytomenadione","phytonadione"],"classes":["fat-soluble","vitamin-k"],"unit":"ug"},
  {"key":"mk4","name":"Vitamin K2 as MK-4","forms":["menatetrenone"],"otherNames":["menaquinone-4","menatetrenone","MK4","MK-4"],"classes":["fat-soluble","vitamin-k"],"unit":"ug"},
  {"key":"mk7","name":"Vitamin K2 as MK-7","forms":[],"otherNames":["menaquinone-7","MK7","MK-7","MenaQ7","vitamin K2","K2","natto extract"],"classes":["fat-soluble","vitamin-k"],"unit":"ug"},
  {"key":"magnesium","name":"Magnesium","forms":["oxide","citrate","glycinate","chloride","malate","lactate","taurate"],"otherNames":["magnesium oxide","magnesium citrate","magnesium glycinate","magnesium bisglycinate","Slow-Mag","Magnesium Verla"],"classes":["mineral","polyvalent-cation"],"unit":"mg"},
  {"key":"zinc","name":"Zinc","forms":["gluconate","citrate","picolinate","sulphate","oxide"],"otherNames":["zinc gluconate","zinc picolinate","zinc citrate","zinc sulfate"],"classes":["mineral","polyvalent-cation"],"unit":"mg"},
  {"key":"potassium","name":"Potassium","forms":["chloride","citrate","gluconate","bicarbonate"],"otherNames":["potassium citrate supplement","potassium gluconate","potassium bicarbonate"],"classes":["mineral","potassium"],"unit":"mg"},
  {"key":"potassiumSalt","name":"Salt substitute with potassium","forms":["chloride"],"otherNames":["LoSalt","Nu-Salt","NoSalt","Morton Lite Salt","salt substitute","potassium salt","low-sodium salt"],"classes":["potassium"],"unit":"mg"},
  {"key":"iron","name":"Iron","forms":["fumarate","sulphate","gluconate","bisglycinate"],"otherNames":["ferrous sulfate","ferrous fumarate","ferrous gluconate","ferrous bisglycinate","Floradix","Feosol"],"classes":["mineral","polyvalent-cation","iron"],"unit":"mg"},
  {"key":"copper","name":"Copper","forms":[],"otherNames":["copper gluconate","copper bisglycinate"],"classes":["mineral","polyvalent-cation"],"unit":"mg"},
  {"key":"manganese","name":"Manganese","forms":[],"otherNames":[],"classes":["mineral","polyvalent-cation"],"unit":"mg"},
  {"key":"selenium","name":"Selenium","forms":[],"otherNames":["selenomethionine"],"classes":["mineral"],"unit":"ug"},
  {"key":"iodine","name":"Iodine","forms":[],"otherNames":["kelp","potassium iodide","seaweed tablets"],"classes":["mineral","iodine"],"unit":"ug"},
  {"key":"boron","name":"Boron","forms":[],"otherNames":[],"classes":["mineral"],"unit":"mg"},
  {"key":"silicon","name":"Silicon","forms":[],"otherNames":["orthosilicic acid","silica","horsetail"],"classes":["mineral"],"unit":"mg"},
  {"key":"phosphorus","name":"Phosphorus","forms":[],"otherNames":["phosphate"],"classes":["mineral","phosphate"],"unit":"mg"},
  {"key":"strontium","name":"Strontium","forms":["citrate","ranelate"],"otherNames":["strontium citrate","Algaecal strontium boost"],"classes":["strontium"],"unit":"mg"},
  {"key":"chromium","name":"Chromium","forms":[],"otherNames":["chromium picolinate"],"classes":["mineral"],"unit":"ug"},
  {"key":"vitaminA","name":"Vitamin A (retinol)","forms":["retinyl palmitate","retinyl acetate","beta-carotene"],"otherNames":["retinol","retinyl palmitate","retinyl acetate"],"classes":["fat-soluble","retinol"],"unit":"ug"},
  {"key":"betaCarotene","name":"Beta-carotene","forms":[],"otherNames":["beta carotene","provitamin A"],"classes":["fat-soluble"],"unit":"ug"},
  {"key":"vitaminE","name":"Vitamin E","forms":["alpha-tocopherol","mixed tocopherols"],"otherNames":["tocopherol","alpha-tocopherol"],"classes":["fat-soluble","bleeding-tendency"],"unit":"mg"},
  {"key":"vitaminC","name":"Vitamin C","forms":[],"otherNames":["ascorbic acid","ascorbate"],"classes":["vitamin-c"],"unit":"mg"},
  {"key":"thiamin","name":"Thiamin (B1)","forms":[],"otherNames":["vitamin B1","thiamine","benfotiamine"],"classes":["b-vitamin"],"unit":"mg"},
  {"key":"riboflavin","name":"Riboflavin (B2)","forms":[],"otherNames":["vitamin B2"],"classes":["b-vitamin"],"unit":"mg"},
  {"key":"niacin","name":"Niacin (B3)","forms":["nicotinic acid","nicotinamide"],"otherNames":["nicotinic acid supplement","vitamin B3","flush-free niacin"],"classes":["b-vitamin","niacin"],"unit":"mg"},
  {"key":"nicotinamide","name":"Nicotinamide","forms":[],"otherNames":["niacinamide","nicotinamide riboside","NMN"],"classes":["b-vitamin"],"unit":"mg"},
  {"key":"vitaminB6","name":"Vitamin B6","forms":[],"otherNames":["pyridoxine","pyridoxal phosphate"],"classes":["b-vitamin"],"unit":"mg"},
  {"key":"folate","name":"Folate","forms":[],"otherNames":["folic acid","methylfolate","5-MTHF"],"classes":["b-vitamin"],"unit":"ug"},
  {"key":"vitaminB12","name":"Vitamin B12","forms":[],"otherNames":["cobalamin","methylcobalamin","cyanocobalamin","hydroxocobalamin"],"classes":["b-vitamin"],"unit":"ug"},
  {"key":"biotin","name":"Biotin","forms":[],"otherNames":["vitamin B7","vitamin H","hair skin nails"],"classes":["b-vitamin","biotin"],"unit":"ug"},
  {"key":"multivitamin","name":"Multivitamin","forms":[],"otherNames":["multi","Centrum","One A Day","Berocca","multivitamin and mineral"],"classes":["multivitamin"]},
  {"key":"omega3","name":"Omega-3","forms":["fish oil","algae oil","krill oil","EPA","DHA"],"otherNames":["fish oil","omega 3","krill oil","algae oil","EPA","DHA","EPA and DHA"],"classes":["omega-3","bleeding-tendency"],"unit":"mg"},
  {"key":"codLiverOil","name":"Cod-liver oil","forms":[],"otherNames":["cod liver oil","Seven Seas","halibut liver oil"],"classes":["omega-3","retinol","vitamin-d","bleeding-tendency"],"unit":"mL"},
  {"key":"flaxseedOil","name":"Flaxseed oil","forms":[],"otherNames":["linseed oil","ALA","flax oil"],"classes":["omega-3-plant"],"unit":"mL"},
  {"key":"curcumin","name":"Curcumin or turmeric extract","forms":["with piperine","plain"],"otherNames":["turmeric","turmeric extract","curcuma","Meriva","Theracurmin","golden turmeric"],"classes":["curcumin","bleeding-tendency","cyp-interaction"],"unit":"mg"},
  {"key":"piperine","name":"Piperine (black pepper extract)","forms":[],"otherNames":["BioPerine","black pepper extract"],"classes":["enhancer","piperine"],"unit":"mg"},
  {"key":"ginger","name":"Ginger extract","forms":[],"otherNames":["ginger root","ginger capsules"],"classes":["bleeding-tendency","ginger"],"unit":"mg"},
  {"key":"garlic","name":"Garlic tablets","forms":[],"otherNames":["garlic extract","allicin","Kwai","aged garlic","Kyolic"],"classes":["bleeding-tendency","garlic"],"unit":"mg"},
  {"key":"ginkgo","name":"Ginkgo","forms":[],"otherNames":["ginkgo biloba"],"classes":["bleeding-tendency"],"unit":"mg"},
  {"key":"ginseng","name":"Ginseng","forms":[],"otherNames":["Panax ginseng","Asian ginseng"],"classes":["oestrogenic","cyp-interaction"],"unit":"mg"},
  {"key":"boswellia","name":"Boswellia","forms":[],"otherNames":["frankincense"],"classes":["joint"],"unit":"mg"},
  {"key":"glucosamine","name":"Glucosamine","forms":["sulphate","hydrochloride"],"otherNames":["glucosamine sulfate","Dona"],"classes":["joint","bleeding-tendency"],"unit":"mg"},
  {"key":"chondroitin","name":"Chondroitin","forms":[],"otherNames":["chondroitin sulfate"],"classes":["joint"],"unit":"mg"},
  {"key":"msm","name":"MSM","forms":[],"otherNames":["methylsulfonylmethane"],"classes":["joint"],"unit":"mg"},
  {"key":"collagen","name":"Collagen","forms":["hydrolysed","undenatured type II"],"otherNames":["collagen peptides","hydrolysed collagen","Fortibone","gelatine"],"classes":["protein","collagen"],"unit":"g"},
  {"key":"wheyProtein","name":"Whey protein","forms":[],"otherNames":["whey","protein powder","protein shake"],"classes":["protein","milk"],"unit":"g"},
  {"key":"soyProtein","name":"Soy protein","forms":[],"otherNames":["soy protein isolate"],"classes":["protein","soy"],"unit":"g"},
  {"key":"creatine","name":"Creatine","forms":[],"otherNames":["creatine monohydrate"],"classes":["creatine"],"unit":"g"},
  {"key":"isoflavones","name":"Soy isoflavones","forms":["genistein","daidzein","aglycone"],"otherNames":["soy isoflavone","genistein","daidzein","equol","Promensil soy"],"classes":["oestrogenic","isoflavone"],"unit":"mg"},
  {"key":"redClover","name":"Red clover","forms":[],"otherNames":["Promensil","Trifolium pratense","red clover isoflavones"],"classes":["oestrogenic","isoflavone"],"unit":"mg"},
  {"key":"blackCohosh","name":"Black cohosh","forms":[],"otherNames":["Actaea racemosa","Cimicifuga","Remifemin","Menoforce"],"classes":["oestrogenic"],"unit":"mg"},
  {"key":"dongQuai","name":"Dong quai","forms":[],"otherNames":["Angelica sinensis","don quai"],"classes":["oestrogenic","bleeding-tendency"],"unit":"mg"},
  {"key":"hops","name":"Hops extract","forms":[],"otherNames":["8-prenylnaringenin","Humulus"],"classes":["oestrogenic"],"unit":"mg"},
  {"key":"kudzu","name":"Kudzu","forms":[],"otherNames":["Pueraria","pueraria mirifica"],"classes":["oestrogenic","isoflavone"],"unit":"mg"},
  {"key":"lignans","name":"Flax lignans","forms":[],"otherNames":["SDG","secoisolariciresinol"],"classes":["oestrogenic"],"unit":"mg"},
  {"key":"dhea","name":"DHEA","forms":[],"otherNames":["dehydroepiandrosterone","prasterone supplement","7-keto DHEA"],"classes":["hormone","oestrogen-precursor","oestrogenic"],"unit":"mg"},
  {"key":"pregnenolone","name":"Pregnenolone","forms":[],"otherNames":[],"classes":["hormone","oestrogen-precursor","oestrogenic"],"unit":"mg"},
  {"key":"progesteroneCream","name":"Progesterone or oestrogen cream sold without prescription","forms":[],"otherNames":["natural progesterone cream","wild yam cream","bioidentical hormone cream","OTC oestrogen cream","OTC estrogen cream"],"classes":["hormone","oestrogenic"],"unit":"mg"},
  {"key":"chasteberry","name":"Chasteberry","forms":[],"otherNames":["Vitex","agnus castus","Vitex agnus-castus"],"classes":["hormone"],"unit":"mg"},
  {"key":"maca","name":"Maca","forms":[],"otherNames":[],"classes":["herb"],"unit":"mg"},
  {"key":"ashwagandha","name":"Ashwagandha","forms":[],"otherNames":["Withania"],"classes":["herb","thyroid-active"],"unit":"mg"},
  {"key":"tribulus","name":"Tribulus","forms":[],"otherNames":[],"classes":["testosterone-booster"],"unit":"mg"},
  {"key":"tongkatAli","name":"Tongkat ali","forms":[],"otherNames":["longjack","Eurycoma"],"classes":["testosterone-booster"],"unit":"mg"},
  {"key":"dim","name":"DIM","forms":[],"otherNames":["diindolylmethane","indole-3-carbinol","I3C"],"classes":["oestrogen-metabolism","cyp-interaction"],"unit":"mg"},
  {"key":"chrysin","name":"Chrysin","forms":[],"otherNames":["passionflower extract chrysin"],"classes":["otc-aromatase-inhibitor"],"unit":"mg"},
  {"key":"arimistane","name":"Arimistane","forms":[],"otherNames":["androstadienedione","androsta-3,5-diene-7,17-dione","formestane OTC"],"classes":["otc-aromatase-inhibitor"],"unit":"mg"},
  {"key":"stJohnsWort","name":"St John's wort","forms":[],"otherNames":["Hypericum","Hypericum perforatum","St. John's wort","St Johns wort","Jarsin","Laif"],"classes":["enzyme-inducer","st-johns-wort"],"unit":"mg"},
  {"key":"redYeastRice","name":"Red yeast rice","forms":[],"otherNames":["monacolin K","red yeast rice extract"],"classes":["statin-like"],"unit":"mg"},
  {"key":"berberine","name":"Berberine","forms":[],"otherNames":[],"classes":["cyp-interaction","glucose-lowering"],"unit":"mg"},
  {"key":"plantSterols","name":"Plant sterols","forms":[],"otherNames":["plant stanols","Benecol","phytosterols"],"classes":["lipid-lowering"],"unit":"g"},
  {"key":"psyllium","name":"Psyllium","forms":[],"otherNames":["ispaghula","Metamucil","Fybogel","psyllium husk"],"classes":["fibre","binding-fibre"],"unit":"g"},
  {"key":"inulin","name":"Inulin","forms":[],"otherNames":["chicory fibre","prebiotic","FOS","GOS"],"classes":["fibre"],"unit":"g"},
  {"key":"glucomannan","name":"Glucomannan","forms":[],"otherNames":["konjac"],"classes":["fibre","binding-fibre"],"unit":"g"},
  {"key":"activatedCharcoal","name":"Activated charcoal","forms":[],"otherNames":["charcoal tablets"],"classes":["binding"],"unit":"g"},
  {"key":"probiotic","name":"Probiotic","forms":[],"otherNames":["Lactobacillus","Bifidobacterium","L. reuteri","acidophilus"],"classes":["live-cultures"],"unit":"CFU"},
  {"key":"melatonin","name":"Melatonin","forms":[],"otherNames":[],"classes":["sedative"],"unit":"mg"},
  {"key":"valerian","name":"Valerian","forms":[],"otherNames":[],"classes":["sedative"],"unit":"mg"},
  {"key":"coq10","name":"Coenzyme Q10","forms":[],"otherNames":["CoQ10","ubiquinone","ubiquinol"],"classes":["antioxidant","reduces-vka"],"unit":"mg"},
  {"key":"resveratrol","name":"Resveratrol","forms":[],"otherNames":[],"classes":["antioxidant","bleeding-tendency"],"unit":"mg"},
  {"key":"quercetin","name":"Quercetin","forms":[],"otherNames":[],"classes":["antioxidant","cyp-interaction"],"unit":"mg"},
  {"key":"greenTeaExtract","name":"Green tea extract","forms":[],"otherNames":["EGCG","green tea capsules"],"classes":["antioxidant","liver"],"unit":"mg"},
  {"key":"lycopene","name":"Lycopene","forms":[],"otherNames":[],"classes":["antioxidant"],"unit":"mg"},
  {"key":"grapeSeed","name":"Grape seed extract","forms":[],"otherNames":[],"classes":["antioxidant","bleeding-tendency"],"unit":"mg"},
  {"key":"milkThistle","name":"Milk thistle","forms":[],"otherNames":["silymarin"],"classes":["herb"],"unit":"mg"},
  {"key":"sageExtract","name":"Sage","forms":[],"otherNames":["Salvia"],"classes":["herb"],"unit":"mg"},
  {"key":"eveningPrimrose","name":"Evening primrose oil","forms":[],"otherNames":["GLA","starflower oil","borage oil"],"classes":["bleeding-tendency"],"unit":"mg"},
  {"key":"licorice","name":"Liquorice","forms":[],"otherNames":["licorice","liquorice root","glycyrrhiza"],"classes":["potassium-lowering","oestrogenic"],"unit":"mg"},
  {"key":"cannabidiol","name":"CBD","forms":[],"otherNames":["cannabidiol","CBD oil"],"classes":["cyp-interaction"],"unit":"mg"},
  {"key":"lCarnitine","name":"L-carnitine","forms":[],"otherNames":["acetyl-L-carnitine","ALCAR"],"classes":["amino-acid"],"unit":"mg"},
  {"key":"lysine","name":"Lysine","forms":[],"otherNames":["L-lysine"],"classes":["amino-acid"],"unit":"mg"},
  {"key":"leucine","name":"Leucine or BCAA","forms":[],"otherNames":["BCAA","HMB"],"classes":["amino-acid"],"unit":"g"},
  {"key":"betaAlanine","name":"Beta-alanine","forms":[],"otherNames":[],"classes":["amino-acid"],"unit":"g"},
  {"key":"caffeine","name":"Caffeine","forms":[],"otherNames":["pre-workout","caffeine tablets"],"classes":["stimulant"],"unit":"mg"},
  {"key":"bitterOrange","name":"Bitter orange","forms":[],"otherNames":["synephrine","Seville orange extract","Citrus aurantium"],"classes":["stimulant","cyp3a4-inhibitor"],"unit":"mg"},
  {"key":"bonebroth","name":"Bone broth powder","forms":[],"otherNames":[],"classes":["protein"],"unit":"g"},
  {"key":"eggshell","name":"Eggshell powder","forms":[],"otherNames":["eggshell calcium","eggshell membrane"],"classes":["polyvalent-cation","calcium-source"],"unit":"g"},
  {"key":"spirulina","name":"Spirulina or chlorella","forms":[],"otherNames":["chlorella"],"classes":["protein","vitamin-k"],"unit":"g"},
  {"key":"greensPowder","name":"Greens powder","forms":[],"otherNames":["wheatgrass","barley grass","green powder"],"classes":["vitamin-k"],"unit":"g"},
];
