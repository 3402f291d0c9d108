/**
 * Abbreviations that end in a point, by language (BCP 47, without region). After those of `always` a sentence goes on,
 * whatever follows; after those of `maybe` it goes on unless a word of `openers` follows, which often opens a sentence; after
 * those of `numbered` before a number; after `hours` before the name of a day.
 */
export const ABBREVIATIONS: Record<string, Abbreviations> = {
  en: {
    always:
      'Mr Mrs Ms Mx Dr Prof St Gen Col Lt Sgt Capt Cmdr Maj Adm Sen Rep Gov Rev Hon Pres Supt Det Insp Messrs vs v approx est cf e.g i.e Mt Ft Cllr Sgts Dep Atty Asst Ald Fr Brig Cpl Pvt Pfc viz incl esp',
    maybe:
      'Jr Sr Inc Corp Co Ltd Bros etc al Ave Blvd Rd Dept Assn Univ Ph.D M.D B.A M.A LLC P.L.C L.L.C N.V B.V Esq Hwy Pkwy Ln Ct',
    numbered:
      'No Nos Art Sec Fig Vol Ch pp p para Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec c ca nos no vol ed ch chap secs',
    hours: 'a.m p.m am pm',
    openers:
      'The A An In On At He She It They We I You This That These Those But And Or After Before When While As For From With However Meanwhile Its His Her Their Our My There Here If Since According Both Some Many More Most Not Of To By Under Last Two Three Then Now What Who How Why Earlier Later Police Also Another Such So Yet Still Although Though Despite During Asked Speaking',
  },
  de: {
    always:
      'Mio Mrd Tsd Dr Prof Hr Fr St z z.B d.h u.a u.U bzw vgl ggf evtl inkl exkl zzgl geb verh sog ca Dipl Ing Hrsg Chr n.Chr v.Chr lt Nr i.d.R i.R a.D ggü rd bspw insb ehem Frhr Univ hl phil jur med rer nat Präs Vors Stv stv Bgm Tel Dipl.-Ing z.T z.Zt u.E',
    maybe: 'usw usf etc Str Jh Jhd u.s.w dgl Mill',
    numbered: 'Nr Abs Art Bd S Kap Ziff Lit Tel ca max min Pos Nrn Std Min',
    openers:
      'Der Die Das Den Dem Des Ein Eine Einen Er Sie Es Wir Ich In Im Am An Auf Aus Bei Beim Mit Nach Nun Und Aber Doch Auch Als Wenn Da Dann Dort Dies Diese Dieser Dieses Damit Dabei Damals Seit Seine Seinen Ihre Vor Vom Von Für Für Zu Zum Zur Zuvor Heute Gestern Laut So Wie Was Wer Alle Viele Bereits Erst Nur Noch Unter Über Während Wegen Trotz Menschen',
  },
  fr: {
    always:
      'M MM Mgr Dr Pr Me St Ste cf env art av apr J.-C p.ex c.-à-d p MMes Mme Mmes Mlle bd boul éd dir adj min max tél',
    maybe: 'etc',
    numbered: 'art n p pp vol chap fig al ann env',
    openers:
      'Le La Les Un Une Des Il Elle Ils Elles On Nous Je Ce Cette Ces Cet En Au Aux Dans Par Pour Sur Selon Mais Et Or Après Avant Depuis Lors Quand Si Son Sa Ses Leur Leurs À A De Du Tout Toutefois Cependant',
  },
  es: {
    always:
      'Sr Sra Srta Sres Dr Dra D Dña Lic Ing Gral Cnel Mons Prof Sto Sta Ud Uds Excmo EE Avda aprox p.ej av avda Av ctra Pza pza dpto depto tel Mtro Mtra Arq arq Abog Pbro Fr Dip Sen Hnos hnos Cd Col Edo Arz Cmdt Tte Cap Sgto Alte s.a D.ª',
    maybe: 'etc UU S.A Cía',
    numbered:
      'art núm n pág págs p cap vol fig nro No Nº ene feb mar abr may jun jul ago sep sept oct nov dic arts ca c km',
    openers:
      'El La Los Las Un Una Él Ella Ellos En Al Del De Por Para Según Pero Y Tras Después Antes Desde Cuando Si Su Sus Este Esta Esto Estos Con Sin Entre Además Sin',
  },
  it: {
    always:
      'Sig Sigg Sig.ra Dott Dott.ssa Prof Prof.ssa On Avv Ing Gen Mons S p.es es avv dott dott.ssa prof prof.ssa sig sig.ra ing geom arch rag cav comm on sen gen col mons dr Dr Dr.ssa F.lli C.so P.za Arch Geom Rag Cav Sen Col Magg Cap Ten don Egr Spett',
    maybe: 'ecc S.p.A S.r.l S.n.c S.a.s S.p.a s.p.a s.r.l',
    numbered:
      'art n pag pagg p cap vol fig ca circa nr num artt cfr gen feb mar apr mag giu lug ago set ott nov dic tel',
    openers:
      'Il Lo La I Gli Le Un Una Uno In Nel Nella Al Alla Dal Dalla Per Con Ma E Secondo Dopo Prima Quando Se Suo Sua Questo Questa Lui Lei Sono Non',
  },
  pt: {
    always:
      'Sr Sra Srta Srs Dr Dra Prof Profa Eng Gen D Exmo aprox p.ex av Av R Rod Pça pça dr dra sr sra prof profa Des Dep Sen Cel Maj Cap Ten Sgt Min D.ª Pe Fr Jd Vl Cia Edif',
    maybe: 'etc S.A Ltda',
    numbered:
      'art n nº pág págs p cap vol fig no núm jan fev mar abr mai jun jul ago set out nov dez tel ca',
    openers:
      'O A Os As Um Uma Ele Ela Eles Em No Na Nos Nas Ao À De Do Da Por Para Segundo Mas E Após Antes Desde Quando Se Seu Sua Este Esta Isso Com Não',
  },
  nl: {
    always:
      'dhr Dhr mevr Mevr drs Drs dr Dr ir Ir mr Mr prof Prof St bijv o.a d.w.z m.b.t t.o.v i.v.m t.n.v ca jl resp vgl max em ds Ds jhr Jhr mw Mw st incl excl ong ing Ing bc Bc gen kol zgn evt',
    maybe: 'enz etc a.s B.V N.V b.v n.v jr sr',
    numbered: 'nr blz art p lid pag tel nrs jan feb mrt apr jun jul aug sept okt nov dec',
    openers:
      'De Het Een Hij Zij Ze Wij We Ik In Op Aan Bij Met Na Voor Volgens Maar En Toen Als Dat Die Dit Deze Er Ook Van Zijn Haar Hun',
  },
  pl: {
    always:
      'sp dr Dr prof Prof hab inż mgr gen płk mjr kpt por ks św im ul al np m.in tzw tj woj pow gm pt ws ds red zob pn wsch zach płn płd dypl sierż asp kom insp nadkom podkom pil abp bp o lek mec radc os pl wg dh kard tys mln mld',
    maybe: 'r w itd itp p.n.e n.e z.o.o o.o',
    numbered: 'art ust nr str s poz t godz ok tel lok nry pkt rozdz',
    openers:
      'W We Z Ze Na Do Od Po Przed Przy Nie To Ten Ta Te Jest On Ona Oni Jednak Ale A I Według Jak Kiedy Gdy Jego Jej Ich Premier Prezydent Minister',
  },
  uk: {
    always:
      'ім вул пл просп бул див напр проф акад доц гр тзв т.зв т.п св с м смт обл р-н інж ген полк н ред заст нач упр мкр пров бульв ген-лейт тис млн млрд',
    maybe: 'р рр ст т.д ін н.е',
    numbered: 'ст п пп ч с стор № рис д кв буд оф год хв тел бл',
    openers:
      'У В На Про Він Вона Вони Ми Я Це Цей Ця Ці За Із З Зі До Від Після Перед Але А І Й Та Також Як Коли Якщо Його Її Їх Водночас Однак Раніше Наразі Президент',
  },
  ru: {
    always:
      'им ул пл просп бул см напр проф акад доц гр т.е т.н т.п г-н г-жа о св с пос обл р-н ген полк зам нач ред мкр пер бульв наб ш исп тыс млн млрд',
    maybe: 'г гг в вв т.д др н.э',
    numbered: 'ст п пп ч с стр № рис д кв корп оф тел ок прибл',
    openers:
      'В Во На О Об Он Она Они Мы Я Это Этот Эта Эти За Из С Со К До От После Перед Но А И Также Как Когда Если Его Её Их Однако Ранее По Президент',
  },
  ar: { always: 'د م أ ص أ.د د.م ا.د', maybe: '', numbered: 'ص هـ', openers: '' },
  sv: {
    always:
      't.ex bl.a d.v.s dvs ca s.k m.fl prof dr kap jfr resp f.d t.o.m fr.o.m bl.a. inkl exkl ca. st doc civ.ing',
    maybe: 'osv etc m.m',
    numbered: 'nr s kap st art kl ca sid jan feb mars apr aug sept okt nov dec',
    openers: 'Den Det De En Ett Han Hon Vi Jag I På Av Med Efter Men Och När Som Enligt Nu',
  },
  da: {
    always: 'f.eks bl.a dvs ca s.k prof dr jf hhv inkl mht pga',
    maybe: 'osv etc m.m',
    numbered: 'nr s kap stk art kl ca jan feb mar apr aug sept okt nov dec',
    openers: 'Den Det De En Et Han Hun Vi Jeg I På Af Med Efter Men Og Når Som Ifølge Nu',
  },
  no: {
    always: 'f.eks bl.a dvs ca s.k prof dr jf inkl mht pga iht mfl d.e',
    maybe: 'osv etc m.m',
    numbered: 'nr s kap art kl ca jan feb mars apr aug sept okt nov des',
    openers: 'Den Det De En Et Han Hun Vi Jeg I På Av Med Etter Men Og Når Som Ifølge Nå',
  },
  cs: {
    always:
      'dr Dr prof doc Ing Mgr MUDr JUDr RNDr např tzv tj mj resp sv ul nám gen plk Bc RSDr PhDr PaedDr ThDr PharmDr MgA JUC MVDr mjr pplk kpt por prap arm tř náb nábř pí tel cca vč ev pol tis mil mld',
    maybe: 'atd apod r hod o.p.s a.s s.r.o z.s v.o.s spol tř',
    numbered: 'č čl odst s str cca kap obr',
    openers:
      'V Ve Na Do Od Po Před Při Z Ze K Ke O Ten Ta To Je On Ona Oni Ale A I Podle Když Jeho Její',
  },
  tr: {
    always: 'Dr Prof Doç Av Sn Sok Cad Mah No vb vs bkz Org Alb Yrd',
    maybe: 'vd',
    numbered: 's md no',
    openers: 'Bu O Bir Ve Ama Ancak Daha Şimdi İlk Her Biz Ben',
  },
};

type Abbreviations = Record<'always' | 'maybe' | 'numbered' | 'openers', string> & {
  hours?: string;
};
