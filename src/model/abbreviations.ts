/**
 * Abbreviations that end in a point, by language (BCP 47, without region). After those of `always` a sentence goes on,
 * whatever follows; after those of `maybe` it goes on unless a word follows that often opens a sentence.
 */
export const ABBREVIATIONS: Record<string, Abbreviations> = {
  en: {
    always:
      'Mr Mrs Ms Mx Dr Prof St Gen Col Lt Sgt Capt Cmdr Maj Adm Sen Rep Gov Rev Hon Pres Supt Det Insp Messrs vs v approx est cf e.g i.e Mt Ft',
    maybe: 'Jr Sr Inc Corp Co Ltd Bros etc al Ave Blvd Rd Dept Assn Univ Ph.D M.D B.A M.A',
    numbered:
      'No Nos Art Sec Fig Vol Ch pp p para Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec c ca',
    openers:
      'The A An In On At He She It They We I You This That These Those But And Or After Before When While As For From With However Meanwhile Its His Her Their Our My There Here If Since According Both Some Many More Most Not Of To By Under Last Two Three Then Now What Who How Why Earlier Later Police Also Another Such So Yet Still Although Though Despite During Asked Speaking',
  },
  de: {
    always:
      'Dr Prof Hr Fr St z z.B d.h u.a u.U bzw vgl ggf evtl inkl exkl zzgl geb gest verh sog ca max min Mio Mrd Tsd Dipl Ing Hrsg Chr n.Chr v.Chr lt Nr i.d.R i.R a.D',
    maybe: 'usw usf etc Str Jh Jhd u.s.w dgl',
    numbered: 'Nr Abs Art Bd S Kap Ziff Lit Tel ca',
    openers:
      'Der Die Das Den Dem Des Ein Eine Einen Er Sie Es Wir Ich In Im Am An Auf Aus Bei Beim Mit Nach Nun Und Aber Doch Auch Als Wenn Da Dann Dort Dies Diese Dieser Dieses Damit Dabei Damals Seit Seine Seinen Ihre Vor Vom Von Für Für Zu Zum Zur Zuvor Heute Gestern Laut So Wie Was Wer Alle Viele Bereits Erst Nur Noch Unter Über Während Wegen Trotz Menschen',
  },
  fr: {
    always: 'M MM Mgr Dr Pr Me St Ste cf env art av apr J.-C p.ex c.-à-d p',
    maybe: 'etc',
    numbered: 'art n p pp vol chap fig al',
    openers:
      'Le La Les Un Une Des Il Elle Ils Elles On Nous Je Ce Cette Ces Cet En Au Aux Dans Par Pour Sur Selon Mais Et Or Après Avant Depuis Lors Quand Si Son Sa Ses Leur Leurs À A De Du Tout Toutefois Cependant',
  },
  es: {
    always:
      'Sr Sra Srta Sres Dr Dra D Dña Lic Ing Gral Cnel Mons Prof Sto Sta Ud Uds Excmo EE Avda aprox p.ej',
    maybe: 'etc UU S.A Cía',
    numbered: 'art núm n pág págs p cap vol fig',
    openers:
      'El La Los Las Un Una Él Ella Ellos En Al Del De Por Para Según Pero Y Tras Después Antes Desde Cuando Si Su Sus Este Esta Esto Estos Con Sin Entre Además Sin',
  },
  it: {
    always: 'Sig Sigg Sig.ra Dott Dott.ssa Prof Prof.ssa On Avv Ing Gen Mons S p.es es',
    maybe: 'ecc S.p.A',
    numbered: 'art n pag pagg p cap vol fig',
    openers:
      'Il Lo La I Gli Le Un Una Uno In Nel Nella Al Alla Dal Dalla Per Con Ma E Secondo Dopo Prima Quando Se Suo Sua Questo Questa Lui Lei Sono Non',
  },
  pt: {
    always: 'Sr Sra Srta Srs Dr Dra Prof Profa Eng Gen D Exmo aprox p.ex',
    maybe: 'etc S.A Ltda',
    numbered: 'art n nº pág págs p cap vol fig',
    openers:
      'O A Os As Um Uma Ele Ela Eles Em No Na Nos Nas Ao À De Do Da Por Para Segundo Mas E Após Antes Desde Quando Se Seu Sua Este Esta Isso Com Não',
  },
  nl: {
    always:
      'dhr Dhr mevr Mevr drs Drs dr Dr ir Ir mr Mr prof Prof St bijv o.a d.w.z m.b.t t.o.v i.v.m t.n.v ca jl resp vgl max min',
    maybe: 'enz etc a.s',
    numbered: 'nr blz art p lid',
    openers:
      'De Het Een Hij Zij Ze Wij We Ik In Op Aan Bij Met Na Voor Volgens Maar En Toen Als Dat Die Dit Deze Er Ook Van Zijn Haar Hun',
  },
  pl: {
    always:
      'dr Dr prof Prof hab inż mgr gen płk mjr kpt por ks św im ul al np m.in tzw ok tj woj pow gm pt ws ds red',
    maybe: 'r w tys mln mld itd itp zł p.n.e n.e',
    numbered: 'art ust nr str s poz t',
    openers:
      'W We Z Ze Na Do Od Po Przed Przy Nie To Ten Ta Te Jest On Ona Oni Jednak Ale A I Według Jak Kiedy Gdy Jego Jej Ich Premier Prezydent Minister',
  },
  uk: {
    always:
      'ім вул пл просп бул див напр проф акад доц гр тзв т.зв т.п о св с м смт обл р-н інж ген полк',
    maybe: 'р рр ст тис млн млрд грн коп т.д ін н.е',
    numbered: 'ст п пп ч с стор № рис',
    openers:
      'У В На Про Він Вона Вони Ми Я Це Цей Ця Ці За Із З Зі До Від Після Перед Але А І Й Та Також Як Коли Якщо Його Її Їх Водночас Однак Раніше Наразі Президент',
  },
  ru: {
    always:
      'им ул пл просп бул см напр проф акад доц гр т.е т.н т.п г-н г-жа о св с пос обл р-н ген полк',
    maybe: 'г гг в вв тыс млн млрд руб коп т.д др н.э',
    numbered: 'ст п пп ч с стр № рис',
    openers:
      'В Во На О Об Он Она Они Мы Я Это Этот Эта Эти За Из С Со К До От После Перед Но А И Также Как Когда Если Его Её Их Однако Ранее По Президент',
  },
  ar: { always: 'د م أ ص', maybe: '', numbered: 'ص', openers: '' },
  sv: {
    always: 't.ex bl.a d.v.s dvs ca s.k m.fl prof dr kap jfr resp',
    maybe: 'osv etc m.m kr',
    numbered: 'nr s kap st art kl',
    openers: 'Den Det De En Ett Han Hon Vi Jag I På Av Med Efter Men Och När Som Enligt Nu',
  },
  da: {
    always: 'f.eks bl.a dvs ca s.k prof dr jf hhv inkl mht pga',
    maybe: 'osv etc m.m kr',
    numbered: 'nr s kap stk art kl',
    openers: 'Den Det De En Et Han Hun Vi Jeg I På Af Med Efter Men Og Når Som Ifølge Nu',
  },
  cs: {
    always: 'dr Dr prof doc Ing Mgr MUDr JUDr RNDr např tzv tj mj resp sv ul nám gen plk',
    maybe: 'atd apod tis mil mld r hod Kč',
    numbered: 'č čl odst s str',
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

type Abbreviations = Record<'always' | 'maybe' | 'numbered' | 'openers', string>;
