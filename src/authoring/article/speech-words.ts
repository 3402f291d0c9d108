/**
 * Words around a quotation, by language (BCP 47, without region): `says` are verbs of saying, `accords` stand before the
 * name of who is quoted, `pronouns` stand for one named before, `names` come before a title or a nickname, `cuts` end a
 * noun phrase, `titles` are parts of an office or an organisation’s name, not of a person’s, `impersonal` are
 * verbs of what stands in a document, and `documents` the nouns for one. Written as parts of regular expressions.
 */
export const SPEECH_WORDS: Record<string, SpeechWords> = {
  en: {
    says: 'said|says?|saying|told|tells?|telling|stat(?:ed|es|ing)|add(?:ed|s|ing)|ask(?:ed|s|ing)|announc(?:ed|es|ing)|declar(?:ed|es|ing)|argu(?:ed|es|ing)|expla?in(?:ed|s|ing)|not(?:ed|es|ing)|warn(?:ed|s|ing)|wr(?:ote|ites|iting)|written|tweet(?:ed|s|ing)|post(?:ed|s|ing)|repl(?:ied|ies|ying)|respond(?:ed|s|ing)|insist(?:ed|s|ing)|claim(?:ed|s|ing)|continu(?:ed|es|ing)|conclud(?:ed|es|ing)|call(?:ed|s|ing)|describ(?:ed|es|ing)|demand(?:ed|s|ing)|emphasi[sz](?:ed|es|ing)|stress(?:ed|es|ing)|recall(?:ed|s|ing)|remark(?:ed|s|ing)|mention(?:ed|s|ing)|promis(?:ed|es|ing)|recommend(?:ed|s|ing)|reads?|reading|quot(?:ed|es|ing)|confirm(?:ed|s|ing)|admit(?:ted|s|ting)|acknowledg(?:ed|es|ing)|comment(?:ed|s|ing)|suggest(?:ed|s|ing)|report(?:ed|s|ing)|observ(?:ed|es|ing)|prais(?:ed|es|ing)|urg(?:ed|es|ing)|pledg(?:ed|es|ing)|vow(?:ed|s|ing)|jok(?:ed|es|ing)|testif(?:ied|ies|ying)|caution(?:ed|s|ing)|predict(?:ed|s|ing)|maintain(?:ed|s|ing)|counter(?:ed|s|ing)|accus(?:ed|es|ing)|den(?:ied|ies|ying)|complain(?:ed|s|ing)|thank(?:ed|s|ing)|recount(?:ed|s|ing)|alleg(?:ed|es|ing)|assert(?:ed|s|ing)|agre(?:ed|es|eing)|express(?:ed|es|ing)|rul(?:ed|es|ing)|cit(?:ed|es|ing)|criticis(?:ed|es|ing)|criticiz(?:ed|es|ing)|condemn(?:ed|s|ing)|welcom(?:ed|es|ing)|offer(?:ed|s|ing)|point(?:ed|s|ing) out|tells|speak(?:s|ing)|spoke|began|went on|thought|believes?|hopes?|hoped|retort(?:ed|s|ing)|shot back|quipp(?:ed|s)|chimed in|whisper(?:ed|s)|shout(?:ed|s)|yell(?:ed|s)|laugh(?:ed|s)|recalled|brand(?:ed|s|ing)|label(?:l?ed|s)|dubbed|deem(?:ed|s)|found|finds|stormed|fumed|blast(?:ed|s)|slamm(?:ed|s)|gush(?:ed|es)|enthus(?:ed|es)|adds|tells',
    accords: 'according to|in the words of',
    pronouns: 'he|she|they|it|we|I',
    names:
      'named|called|dubbed|known as|nicknamed|titled|entitled|codenamed|under the name|name|as|title|film|book|album|song|movie|series|novel|magazine|award|motto|operation|campaign|medal for',
    cuts: 'of|for|to|in|at|on|from|with|by|about|after|before|during|when|while|as|who|which|that|seen|whose|via|through|against|because|if|and|but',
    titles:
      "President|Vice|Prime|Minister|Secretary|General|Deputy|Attorney|Ambassador|Chief|Director|Special|Agent|Charge|Press|Foreign|Home|Shadow|Senator|Sen\\.|Rep\\.|Gov\\.|Representative|Governor|Mayor|Chancellor|King|Queen|Prince|Princess|Pope|Judge|Justice|Captain|Colonel|Col\\.|Gen\\.|Lt\\.|Sgt\\.|Lieutenant|Sergeant|Major|Admiral|Officer|Executive|CEO|Chairman|Chairwoman|Chair|Spokesman|Spokeswoman|Spokesperson|Professor|Prof\\.|Dr\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|Sir|Lord|Lady|Dame|Assistant|Undersecretary|Commissioner|Former|U\\.S\\.|Council|Office|Ministry|Department|Police|Union|Association|Agency|Committee|Party|University|Institute|Coach|Inspector|Superintendent|Detective|Councillor|Archbishop|Bishop|Rev\\.|Father|Sister|Leader|Member|Head|Editor|Author|Analyst|Economist|Labour's|Secretary-General|Councilwoman|Councilman|Councilmember|Alderman|Alderwoman|Cllr|Coun\\.|Reverend|Sheriff|Deputy|Constable|Principal|Superintendent|Congressman|Congresswoman|Rep|Sen|Gov|Sgt|Lt|Treasurer|Captain|Manager|Owner|Founder|Headteacher|Supt",
    documents:
      'report|survey|study|statement|letter|review|audit|assessment|document|memo|analysis|paper|inquiry|ruling|judgment|brochure|notice|website|editorial',
  },
  de: {
    says: 'sagt(?:e|en)?|gesagt|erklärt(?:e|en)?|betont(?:e|en)?|meint(?:e|en)?|teilt(?:e|en)?|mitgeteilt|berichtet(?:e|en)?|kritisiert(?:e|en)?|fordert(?:e|en)?|gefordert|warnt(?:e|en)?|gewarnt|schr(?:ieb|eibt|ieben)|geschrieben|heißt es|hieß es|ergänzt(?:e)?|fügt(?:e)?|nannte|nennt|genannt|bezeichnet(?:e|en)?|spr(?:ach|icht|achen)|kündigt(?:e|en)?|antwortet(?:e|en)?|fragt(?:e|en)?|erläutert(?:e|en)?|unterstr(?:ich|eicht)|versichert(?:e)?|äußert(?:e)?|bekräftigt(?:e)?|zitiert(?:e)?|mahnt(?:e|en)?|lobt(?:e|en)?|räumt(?:e)?|erzählt(?:e)?|begründet(?:e)?|bestätigt(?:e|en)?|verspr(?:ach|icht)|behauptet(?:e|en)?|urteilt(?:e)?|rief|ruft|twittert(?:e)?|postet(?:e)?|gab|verkündet(?:e)?|stellt(?:e)? fest|findet|glaubt|hofft|resümiert(?:e)?|bilanziert(?:e)?|entgegnet(?:e|en)?|erwidert(?:e|en)?|kontert(?:e|en)?|ruft|beklagt(?:e|en)?|klagt(?:e|en)?|erinnert(?:e|en)?|freut(?:e)? sich|scherzt(?:e|en)?|witzelt(?:e|en)?|schwärmt(?:e|en)?|seufzt(?:e)?|bemerkt(?:e|en)?|beteuert(?:e|en)?|hält fest|hielt fest|schildert(?:e|en)?|verspr(?:ach|icht)|spottet(?:e)?|wehrt(?:e)? sich|widersprach|widerspricht|schimpft(?:e|en)?|verteidigt(?:e|en)?|räumte ein|führt(?:e)? aus|ließ wissen|lässt wissen|hielt dagegen|verwies|stellt(?:e)? klar|vermutet(?:e)?|prophezeit(?:e)?|tönt(?:e)?',
    accords: 'laut|nach Angaben(?: von| des| der)?|nach Ansicht(?: von| des| der)?|so',
    pronouns: 'er|sie|es|wir|ich',
    names:
      'namens|genannt|Namen|heißt|hieß|heißen|Titel|Gaststätte|Restaurant|Film|Buch|Album|Lied|Schiff|Motto|als|Serie|Roman|Zeitschrift|Magazin|Aktion|Projekt|Stück|Oper|Lokal',
    cuts: 'in|im|am|an|auf|bei|beim|mit|nach|vor|während|wegen|gegenüber|zu|zum|zur|über|unter|aus|dem|den|dass|weil|und|als|der Zeitung|laut|heute|gestern|dazu|anschließend|am',
    titles:
      'Bundes\\p{L}+|Präsident(?:in)?|Minister(?:in)?|\\p{L}+minister(?:in)?|\\p{L}+präsident(?:in)?|Kanzler(?:in)?|\\p{L}+kanzler(?:in)?|Sprecher(?:in)?|\\p{L}+sprecher(?:in)?|Chef(?:in)?|\\p{L}+chef(?:in)?|Direktor(?:in)?|\\p{L}+direktor(?:in)?|Leiter(?:in)?|Bürgermeister(?:in)?|Oberbürgermeister(?:in)?|Professor(?:in)?|Prof\\.|Dr\\.|Herr|Frau|Richter(?:in)?|General|Vorsitzende[rn]?|\\p{L}+vorsitzende[rn]?|Abgeordnete[rn]?|Geschäftsführer(?:in)?|Trainer(?:in)?|König(?:in)?|Papst|Experte|Expertin|\\p{L}+experte|\\p{L}+expertin|\\p{L}+forscher(?:in)?|Forscher(?:in)?|Anwalt|Anwältin|Staatsanwalt|Staatsanwältin|CDU|CSU|SPD|FDP|AfD|Grünen?-?\\p{L}*|Politiker(?:in)?|\\p{L}+politiker(?:in)?|Partei\\p{L}*|Senator(?:in)?|Stadtrat|Stadträtin|Landrat|Landrätin|Gemeinderat|Gemeinderätin|Gemeindepräsident(?:in)?|Regierungsrat|Regierungsrätin|Nationalrat|Nationalrätin|Ständerat|Ständerätin|Bundesrat|Bundesrätin|Ammann|Pfarrer(?:in)?|Lehrer(?:in)?|Ingenieur(?:in)?|Wirt(?:in)?|Bauer|Bäuerin|Rektor(?:in)?|Dekan(?:in)?|Hausarzt|Hausärztin|Arzt|Ärztin|Architekt(?:in)?|Inhaber(?:in)?|Betreiber(?:in)?|Präsidentin|Doktor|Dipl\\.|Ing\\.|Mag\\.',
    impersonal: 'heißt es|hieß es|heisst es|hiess es|steht|stand',
    documents:
      'Gutachten|Bericht|Studie|Erklärung|Brief|Schreiben|Mitteilung|Papier|Urteil|Umfrage|Analyse|Stellungnahme|\\p{L}+bericht|\\p{L}+gutachten|\\p{L}+schreiben',
  },
  fr: {
    says: "dit|disent|déclar(?:e|é|ait|ent)|affirm(?:e|é|ait|ent)|ajout(?:e|é|ait)|expliqu(?:e|é|ait|ent)|précis(?:e|é|ait)|indiqu(?:e|é|ait|ent)|soulign(?:e|é|ait|ent)|estim(?:e|é|ait|ent)|répond(?:u)?|rappel(?:le|é)|annonc(?:e|é|ent)|assur(?:e|é|ait)|lanc(?:e|é)|jug(?:e|é|eant)|dénonc(?:e|é|ent)|écri(?:t|vait|vent)|regrett(?:e|é)|reconn(?:u|aît)|confi(?:e|é)|comment(?:e|é)|conclu(?:t)?|insist(?:e|é)|nuanc(?:e|é)|mis l['’]accent|demand(?:e|é)|poursui(?:t|vi)|témoign(?:e|é)|racont(?:e|é)|salu(?:e|é)|appel(?:le|é)|martel(?:é|e)|tweeté|sout(?:ient|enu)|évoqu(?:e|é)|not(?:e|é)|observ(?:e|é)|constat(?:e|é)|fustig(?:e|é)|critiqu(?:e|é)|promis|promet|averti(?:t)?|prévenu|prévient|résum(?:e|é)|qualifi(?:e|é)|recommand(?:e|é)|exig(?:e|é)|réclam(?:e|é)|s['’]exclam(?:e|é)|s['’]indign(?:e|é)|confirm(?:e|é)|parl(?:e|é)|prévient|prévenait|s['’]inquiète|s['’]agace|s['’]amuse|sourit|soupire|glisse|se souvient|relativise|renchérit|résume|reprend|s['’]étonne|s['’]emporte|ironise|tranche|promet|avoue|plaide|espère|s['’]enthousiasme|se félicite|se réjouit|détaille|rétorque|répliqu(?:e|é)|complète|invite|prévoit",
    accords: "selon|d['’]après|pour",
    pronouns: 'il|elle|ils|elles|on|nous|je',
    names:
      'nommée?|appelée?|baptisée?|intitulée?|surnommée?|dite?|film|livre|roman|album|chanson|titre|nom|opération|revue|série|association|restaurant',
    cuts: 'à|au|aux|dans|sur|lors|après|avant|pendant|devant|par|en|qui|que|dont|et|mais|ce|cette|hier|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|avec|face|sans|pour',
    titles:
      '[Pp]résidente?|[Mm]inistre|[Pp]remière?|[Pp]orte-parole|[Dd]irect(?:eur|rice)|[Mm]aire|M\\.|Mme|Mlle|[Dd]éputée?|[Ss]énat(?:eur|rice)|[Ss]ecrétaire|[Gg]énérale?|[Pp]rocureure?|[Rr]oi|[Rr]eine|[Pp]ape|[Pp]rofesseure?|Dr|[Jj]uge|[Cc]hef|[Aa]vocate?|[Cc]hancelière?|[Aa]mbassad(?:eur|rice)|[Pp]atronn?e?',
    impersonal: '(?:peut-)?on (?:peut )?li(?:t|re)|est-il écrit|il est écrit',
    documents: 'rapport|étude|communiqué|lettre|enquête|note|expertise|avis|texte|document|audit',
  },
  es: {
    says: 'dijo|dice|dicho|dijeron|declar(?:ó|a|ado|aron)|afirm(?:ó|a|ado|aron)|asegur(?:ó|a|ado|aron)|explic(?:ó|a|ado)|señal(?:ó|a|ado)|añad(?:ió|e|ido)|agreg(?:ó|a|ado)|indic(?:ó|a|ado)|manifest(?:ó|a|ado)|sostuvo|sostiene|subray(?:ó|a|ado)|destac(?:ó|a|ado)|advirt(?:ió|ieron)|advierte|anunci(?:ó|a|ado)|escribi(?:ó|eron)|escribe|respond(?:ió|e)|pregunt(?:ó|a)|coment(?:ó|a|ado)|expres(?:ó|a|ado)|apunt(?:ó|a)|reiter(?:ó|a)|insisti(?:ó)|insiste|lament(?:ó|a|ado)|conclu(?:yó|ye)|denunci(?:ó|a|ado)|record(?:ó|ado)|recuerda|confirm(?:ó|a|ado)|pidi(?:ó|eron)|pide|exigi(?:ó)|exige|critic(?:ó|a|ado)|calific(?:ó|a|ado)|admiti(?:ó)|admite|cont(?:ó|ado)|relat(?:ó|a)|precis(?:ó|a)|opin(?:ó|a)|resum(?:ió|e)|promet(?:ió|e)|inform(?:ó|a|ado)|tuite(?:ó|a)|habl(?:ó|a)|llam(?:ó|a)|reconoc(?:ió|e)|celebr(?:ó|a)|detall(?:ó|a)|mencion(?:ó|a)|relat(?:ó|a)|observ(?:ó|a)|bromeó|bromea|zanj(?:ó|a)|ironiz(?:ó|a)|aclar(?:ó|a)|matiz(?:ó|a)|prometi(?:ó|eron)|replic(?:ó|a)|respondieron|recalc(?:ó|a)|plante(?:ó|a)|soltó|sentenci(?:ó|a)|contest(?:ó|a)|exclam(?:ó|a)|presumi(?:ó)|agradeci(?:ó)|remat(?:ó|a)|pronostic(?:ó|a)|abund(?:ó|a)|acus(?:ó|a)|augur(?:ó|a)|advierten|alert(?:ó|a)|abundó|recomienda|recomendó|platic(?:ó|a)|enfatiz(?:ó|a)|puntualiz(?:ó|a)|externó|refiri(?:ó)|refiere|remarc(?:ó|a)',
    accords: 'según|de acuerdo con|en palabras de',
    pronouns: 'él|ella|ellos|ellas|yo',
    names:
      'llamad[oa]|titulad[oa]|denominad[oa]|apodad[oa]|conocid[oa] como|película|libro|novela|disco|canción|título|nombre|operación|revista|serie',
    cuts: 'a|al|en|con|por|para|tras|durante|desde|ante|sobre|que|quien|y|pero|cuando|este|esta|ayer|hoy|el lunes|el martes|el miércoles|el jueves|el viernes',
    titles:
      '[Pp]resident[ea]|[Mm]inistr[oa]|[Pp]rimer|[Pp]ortavoz|[Vv]ocer[oa]|[Dd]irector[a]?|[Aa]lcalde(?:sa)?|[Ss]ecretari[oa]|[Gg]eneral|[Ss]enador[a]?|[Dd]iputad[oa]|[Gg]obernador[a]?|[Rr]ey|[Rr]eina|[Pp]apa|[Jj]uez[a]?|Sr\\.|Sra\\.|Dr\\.|Dra\\.|[Dd]on|[Dd]oña|[Ff]iscal|[Cc]omisari[oa]|[Cc]onsejer[oa]|[Jj]ef[ea]|[Cc]anciller|[Ee]mbajador[a]?|[Pp]rofesor[a]?|[Ll]íder|[Ii]nvestigador[a]?|[Ee]ntrenador[a]?|[Vv]icepresident[ea]|[Rr]egidor(?:a)?|[Cc]oncejal(?:a)?|[Ee]dil(?:a)?|[Pp]atr(?:ón|ona)|[Mm]ayor|[Aa]rquitect[oa]|[Ii]ngenier[oa]|[Ss]índic[oa]|[Mm]aestr[oa]|[Cc]omandante|[Ss]ecretaria|[Tt]itular|[Dd]octor(?:a)?|[Pp]árroco|[Cc]ura|[Oo]bispo|D\\.|D\\.ª|Lic\\.|Ing\\.',
    impersonal: 'se lee|se afirma|se dice|se indica|se señala|consta',
    documents:
      'informe|estudio|comunicado|carta|dictamen|documento|auto|sentencia|escrito|nota|análisis|encuesta|texto|oficio|boletín|resolución',
  },
  it: {
    says: 'dett[oa]|dice|dicono|dichiar(?:ato|a|ò)|afferm(?:ato|a|ò)|spieg(?:ato|a|ò|ano)|aggiun(?:to|ge|se)|sottoline(?:ato|a)|scri(?:tto|ve|sse)|comment(?:ato|a)|rispo(?:sto|nde|se)|annunci(?:ato|a)|ricord(?:ato|a)|sost(?:enuto|iene|enne)|conclu(?:so|de|se)|osserv(?:ato|a)|precis(?:ato|a)|chie(?:sto|de|se)|disse|riferi(?:to|sce)|ribadi(?:to|sce)|avverti(?:to|te)|denunci(?:ato|a)|racconta(?:to)?|assicura(?:to)?|accus(?:ato|a)|defini(?:to|sce)|evidenzi(?:ato|a)|promesso|promette|parla(?:to)?|osserv(?:a|ato|ò)|taglia corto|tagli(?:ato|a) corto|raccomand(?:ato|a|ò)|ammett(?:e|eva)|ammesso|scherz(?:a|ato)|confid(?:a|ato)|replic(?:a|ato|ò)|insist(?:e|ito)|aggiungono|ricorda|precisa|afferma|dichiara|annuncia|sottolinea|conferma(?:to)?|lament(?:a|ato)|rassicur(?:a|ato)|ironizz(?:a|ato)|sbott(?:a|ato)|sorride|esult(?:a|ato)|attacc(?:a|ato)|propon(?:e|eva)|chiamato|detto',
    accords: 'secondo|per|stando a|a detta di',
    pronouns: 'egli|ella|lui|lei|loro|io',
    names:
      'chiamat[oa]|intitolat[oa]|denominat[oa]|soprannominat[oa]|dett[oa]|film|libro|romanzo|album|canzone|titolo|nome|operazione|rivista',
    cuts: 'a|al|alla|in|nel|nella|su|sul|sulla|con|per|da|dal|dopo|durante|che|e|ma|quando|ieri|oggi',
    titles:
      '[Pp]resident[ei](?:ssa)?|[Mm]inistr[oa]|[Pp]remier|[Pp]rimo|[Pp]ortavoce|[Dd]iret(?:tore|trice)|[Ss]indac[oa]|[Ss]egretari[oa]|[Gg]enerale|[Ss]enat(?:ore|rice)|[Dd]eputat[oa]|[Rr]e|[Rr]egina|[Pp]apa|[Gg]iudice|[Pp]rocuratore|[Pp]rof\\.|[Dd]ott\\.|[Oo]n\\.|[Cc]ommissari[oa]|[Aa]llenatore|[Cc]apo|[Ll]eader|[Aa]vvocat[oa]|[Dd]irigente|[Ss]colastic[oa]|[Aa]vv\\.|[Dd]ott\\.ssa|[Pp]rof\\.ssa|[Ii]ng\\.|[Gg]eom\\.|[Aa]rch\\.|[Pp]reside|[Aa]ssessor[ea]?|[Cc]onsiglier[ea]|[Dd]on|[Pp]arroco|[Mm]aestr[oa]|[Ii]ngegnere|[Ss]indaca|[Dd]ottoressa|[Vv]icesindac[oa]|[Cc]omandante',
    impersonal: 'si legge|è scritto|si dice',
    documents:
      'relazione|rapporto|studio|comunicato|lettera|perizia|documento|nota|sentenza|indagine|delibera',
  },
  pt: {
    says: 'disse(?:ram)?|diz|dizem|afirm(?:ou|a|aram)|declar(?:ou|a)|explic(?:ou|a)|acrescent(?:ou|a)|escreve(?:u)?|respond(?:eu|e)|anunci(?:ou|a)|destac(?:ou|a)|ressalt(?:ou|a)|coment(?:ou|a)|conclui(?:u)?|lembr(?:ou|a)|garant(?:iu|e)|alert(?:ou|a)|cont(?:ou|a)|critic(?:ou|a)|pergunt(?:ou|a)|pedi(?:u)|pede|inform(?:ou|a)|avali(?:ou|a)|completa|completou|defend(?:eu|e)|reforç(?:ou|a)|relat(?:ou|a)|confirm(?:ou|a)|sublinh(?:ou|a)|referi(?:u)|promete(?:u)?|acus(?:ou|a)|cham(?:ou|a)|consider(?:ou|a)|ironiz(?:ou|a)|apont(?:ou|a)|classific(?:ou|a)|recomend(?:ou|a)|brinc(?:ou|a)|resum(?:iu|e)|desabaf(?:ou|a)|lament(?:ou|a)|rebat(?:eu|e)|prossegu(?:iu|e)|emend(?:ou|a)|admit(?:iu|e)|observ(?:ou|a)|revel(?:ou|a)|questiona|questionou|argument(?:ou|a)|enfatiz(?:ou|a)|celebr(?:ou|a)|comemor(?:ou|a)|revelou|ri|pondera|ponderou|dispara|disparou|determin(?:ou|a)|indic(?:ou|a)',
    accords: 'segundo|de acordo com|conforme|para',
    pronouns: 'ele|ela|eles|elas|eu',
    names:
      'chamad[oa]|intitulad[oa]|denominad[oa]|apelidad[oa]|conhecid[oa] como|filme|livro|romance|álbum|canção|título|nome|operação|revista|série',
    cuts: 'ao|à|em|no|na|com|por|para|após|durante|desde|sobre|que|quem|e|mas|quando|nesta|neste|ontem|hoje',
    titles:
      '[Pp]resident[ea]|[Mm]inistr[oa]|[Pp]rimeir[oa](?:-[Mm]inistr[oa])?|[Pp]orta-voz|[Dd]iretor[a]?|[Pp]refeit[oa]|[Ss]ecretári[oa]|[Gg]eneral|[Ss]enador[a]?|[Dd]eputad[oa]|[Gg]overnador[a]?|[Rr]ei|[Rr]ainha|[Pp]apa|[Jj]uiz|[Jj]uíza|Sr\\.|Sra\\.|Dr\\.|Dra\\.|[Pp]rocurador[a]?|[Dd]elegad[oa]|[Pp]rofessor[a]?|[Tt]écnico|[Cc]oordenador[a]?|[Pp]esquisador[a]?|[Vv]ice-?[Pp]?\\p{L}*|[Vv]ereador(?:a)?|[Dd]outor(?:a)?|[Ee]ngenheir[oa]|[Aa]rquitet[oa]|[Rr]elator(?:a)?|[Mm]oradora?|[Pp]adre|[Dd]iretora|[Mm]estre|[Cc]apitão|[Tt]enente|[Pp]refeita',
    impersonal: 'lê-se|consta|diz-se',
    documents:
      'laudo|relatório|estudo|nota|carta|parecer|documento|comunicado|pesquisa|texto|sentença|decisão',
  },
  nl: {
    says: 'zei(?:den)?|zeg(?:t|gen)|gezegd|verklaar(?:de|t|den)|vertel(?:de|t|den)|voeg(?:de|t)|meld(?:de|t|den)|schr(?:eef|ijft|ijven|even)|stel(?:de|t)|benadruk(?:te|t)|noem(?:de|t)|waarschuw(?:de|t)|antwoord(?:de|t)|vroeg|vraagt|laat weten|liet weten|reageer(?:de|t)|vindt|vond|aldus|legt|legde|beloof(?:de|t)|bevestig(?:de|t)|eis(?:te|t)|denkt|hoopt|constateert|concludeer(?:de|t)|reageert|sprak|spreekt|bromde|bromt|lacht|lachte|klaagt|klaagde|verzucht(?:te)?|herinnert|weet|erkent|erkende|oordeelt|oordeelde|concludeert|besluit|besloot|grapt|grapte|stellen|roept|riep|meent|meende|voegt|schetst|schetste|verwacht(?:te)?|somt|vat|vatte',
    accords: 'volgens|aldus',
    pronouns: 'hij|zij|ze|wij|ik|het',
    names: 'genaamd|genoemd|heet|getiteld|titel|naam|film|boek|roman|album|lied|bijnaam|als',
    cuts: 'in|op|aan|bij|met|na|voor|tijdens|tegen|over|uit|die|dat|en|maar|toen|als|om|gisteren|vandaag|van de krant',
    titles:
      '[Pp]remier|[Mm]inister|[Pp]resident|[Ww]oordvoerder|[Ww]oordvoerster|[Dd]irecteur|[Bb]urgemeester|[Ss]taatssecretaris|[Vv]oorzitter|[Kk]oning(?:in)?|[Hh]oogleraar|[Rr]echter|[Kk]amerlid|[Ww]ethouder|[Bb]ondskanselier|[Mm]inister-president|[Ss]chipper|[Rr]aadslid|[Gg]edeputeerde|[Dd]ijkgraaf|[Mm]r\\.|[Dd]r\\.|[Dd]rs\\.|[Ii]r\\.|[Pp]rof\\.|[Mm]evrouw|[Mm]eneer|[Dd]hr\\.|[Mm]evr\\.|[Pp]astoor|[Dd]ominee|[Dd]irectrice|[Ee]igenaar|[Bb]oer|[Cc]oach|[Tt]rainer',
    impersonal: 'staat(?: er)?|stond(?: er)?|valt te lezen',
    documents:
      'rapport|onderzoek|brief|verklaring|studie|advies|notitie|stuk|vonnis|nota|persbericht',
  },
  pl: {
    says: 'powiedział[ai]?|powiedzieli|mówi[łl]?[ai]?|mówią|stwierdził[ai]?|doda(?:ł|ła|je)|oświadczył[ai]?|podkreśl(?:ił|iła|a)|zaznaczył[ai]?|poinformował[ai]?|napisał[ai]?|zapowiedział[ai]?|ocenił[ai]?|wyjaśni(?:ł|ła|a)|zapytał[ai]?|odpowiedział[ai]?|przyznał[ai]?|ostrzegł[ai]?|uważa|twierdzi|skomentował[ai]?|tłumaczy(?:ł|ła)?|przekazał[ai]?|nazwał[ai]?|zauważył[ai]?|opowiada|wezwał[ai]?|przypomin(?:a|ał|ała)|wspomin(?:a|ał|ała)|wspomniał[ai]?|stwierdza|twierdził[ai]?|śmieje się|żartuje|żartował[ai]?|przekonuje|przekonywał[ai]?|pyta(?:ł|ła)?|deklaruje|zadeklarował[ai]?|apeluje|apelował[ai]?|zapewni(?:a|ł|ła)|ostrzega(?:ł|ła)?|obiecuje|obiecał[ai]?|zdradza|informuje|komentuje|ocenia|zauważa|wylicza|odpowiada|ripostuje|napisano|uznał[ai]?|cieszy się|martwi się|narzeka|kwituje|zaznacza|opisuje|pisze|nie kryje|zwraca',
    accords: 'według|zdaniem|wg|jak',
    pronouns: 'on|ona|oni|one|ja',
    names:
      'zwan[yae]|nazwan[yae]|tytułem|tytuł|pod nazwą|film|książka|książki|album|piosenka|pseudonim',
    cuts: 'w|we|z|ze|na|do|po|przed|podczas|dla|że|który|która|i|ale|gdy|o|od|wczoraj|dziś',
    titles:
      '[Pp]remier|[Pp]rezydent|[Mm]inister|[Rr]zecznik|[Rr]zeczniczka|[Dd]yrektor|[Pp]rezes|[Bb]urmistrz|[Ss]zef|[Gg]enerał|[Pp]oseł|[Pp]osłanka|[Ss]enator|[Pp]rof\\.|[Dd]r|[Ww]icepremier|[Kk]anclerz|[Kk]ról|[Pp]apież|[Pp]rzewodnicząc[ya]|[Rr]adn[yai]|[Bb]urmistrzyni|[Ww]ójt|[Ss]tarost[ay]|[Ss]ołtys|[Dd]yrektorka|[Pp]rezeska|[Kk]siądz|[Ii]nż\\.|[Mm]gr|[Kk]s\\.|[Nn]aczelnik|[Kk]ierowni(?:k|czka)|[Kk]omendant|[Ww]ojewoda|[Mm]arszałek|[Kk]omisarz',
    impersonal: 'czytamy|napisano|czytano',
    documents:
      'ekspertyza|raport|opinia|list|oświadczenie|komunikat|badanie|pismo|dokument|analiza',
  },
  uk: {
    says: 'сказа(?:в|ла|ли)|заяви(?:в|ла|ли)|заявляє|дода(?:в|ла|ли)|додає|наголоси(?:в|ла|ли)|наголошує|зазначи(?:в|ла|ли)|зазначає|повідоми(?:в|ла|ли)|повідомляє|підкресли(?:в|ла|ли)|поясни(?:в|ла|ли)|пояснює|написа(?:в|ла|ли)|пише|відпові(?:в|ла|ли)|запита(?:в|ла|ли)|каже|говорить|говори(?:в|ла)|попереди(?:в|ла)|заклика(?:в|ла|ли|є)|назва(?:в|ла|ли)|розпові(?:в|ла|ли|дає)|визна(?:в|ла)|вважає|цитує|стверджує|стверджува(?:в|ла)|прокоментува(?:в|ла)|йдеться|резюмува(?:в|ла)|пообіця(?:в|ла)|запевни(?:в|ла)|уточни(?:в|ла)|вимага(?:в|ла|є)|розповіда(?:в|ла|є|ють)|пригаду(?:є|вав|вала)|сказано|зазначено|жарту(?:є|вав|вала)|обіця(?:в|ла|є)|запевняє|запиту(?:є|вав|вала)|ділиться|поділи(?:вся|лася)|зізна(?:вся|лася|ється)|радіє|скаржиться|вигукну(?:в|ла)|підсум(?:ову|ува)(?:є|в|ла)|попереджа(?:є|в|ла)|порівня(?:в|ла)|констату(?:є|вав|вала)|охарактеризува(?:в|ла)|реагу(?:є|вав)|пита(?:є|в|ла)|відповідає',
    accords: 'за словами|за даними|на думку|згідно з',
    pronouns: 'він|вона|вони|воно|я|ми',
    names:
      'назвою|назва|під назвою|названий|названа|фільм|книга|роман|альбом|пісня|операція|прізвисько|агентство|агентству|видання|газета|компанія|партія|організація|батальйон|проєкт|програма|канал|телеканал|сервіс',
    cuts: 'у|в|на|під|після|до|за|що|який|яка|і|й|та|але|коли|для|про|від|щодо|цього|сьогодні|вчора',
    titles:
      "[Пп]резидент(?:ка)?|[Пп]рем['’]єр(?:-міністр)?|[Мм]іністр(?:ка)?|[Рр]ечни(?:к|ця)|[Гг]олова|[Дд]иректор(?:ка)?|[Мм]ер|[Гг]енерал|[Сс]екретар|[Дд]епутат(?:ка)?|[Кк]ерівни(?:к|ця)|[Нн]ачальник|[Пп]осол|[Кк]анцлер(?:ка)?|[Кк]ороль|[Пп]апа|[Пп]рофесор|[Тт]ренер(?:ка)?|[Вв]чител(?:ь|ька)|[Сс]тароста|[Лл]ікар(?:ка)?|[Іі]нженер(?:ка)?|[Мм]іський|[Мм]іська|[Сс]ільський|[Сс]ільська|[Гг]оловний|[Аа]рхітектор(?:ка)?|[Ее]ксперт(?:ка)?|[Кк]омандир(?:ка)?|[Вв]ласни(?:к|ця)|[Пп]ан(?:і)?|[Мм]ешкан(?:ець|ка)",
    impersonal: 'йдеться|сказано|зазначено|написано|мовиться|зазначається',
    documents:
      'висновку|висновок|звіт|звіті|лист|листі|заява|заяві|документ|документі|дослідження|дослідженні',
  },
  ru: {
    says: 'сказа(?:л|ла|ли)|заяви(?:л|ла|ли)|заявляет|добави(?:л|ла|ли)|добавляет|отмети(?:л|ла|ли)|отмечает|сообщи(?:л|ла|ли)|сообщает|подчеркну(?:л|ла|ли)|поясни(?:л|ла|ли)|объясни(?:л|ла|ли)|объясняет|написа(?:л|ла|ли)|пишет|ответи(?:л|ла|ли)|спроси(?:л|ла|ли)|говорит|говори(?:л|ла)|предупреди(?:л|ла)|призва(?:л|ла)|назва(?:л|ла|ли)|рассказа(?:л|ла|ли)|рассказывает|призна(?:л|ла|ет)|считает|передает|цитирует|утверждает|утвержда(?:л|ла)|прокомментирова(?:л|ла)|говорится|резюмирова(?:л|ла)|пообеща(?:л|ла)|завери(?:л|ла)|уточни(?:л|ла)|потребова(?:л|ла)|вспомина(?:ет|л|ла|ют)|шутит|шутил[а]?|обеща(?:ет|л|ла)|спрашива(?:ет|л|ла)|отвеча(?:ет|л|ла)|признаётся|признается|признал(?:ся|ась)|радуется|жалуется|возмущается|восклица(?:ет|л|ла)|замеча(?:ет|л|ла)|замети(?:л|ла)|предупрежда(?:ет|л|ла)|уверя(?:ет|л|ла)|уверен[а]?|убежд[её]н[а]?|делится|поделил(?:ся|ась)|рассужда(?:ет|л|ла)|сетует|передаёт|подчёркивает|подчеркивает|резюмирует|констатиру(?:ет|ют)|поясняет|уточняет|подтверди(?:л|ла)|подтверждает|реагирует|охарактеризовал[а]?|возразил[а]?|возражает|добавляют',
    accords: 'по словам|по данным|по мнению|согласно',
    pronouns: 'он|она|они|оно|я|мы',
    names:
      'названием|название|под названием|фильм|книга|роман|альбом|песня|операция|прозвище|агентство|агентству|издание|газета|компания|партия|организация|проект|программа|канал|телеканал|клуб|команда',
    cuts: 'в|во|на|под|после|до|за|что|который|которая|и|но|когда|для|о|об|от|сегодня|вчера|журналистам',
    titles:
      '[Пп]резидент|[Пп]ремьер(?:-министр)?|[Мм]инистр|[Пп]ресс-секретарь|[Гг]лава|[Дд]иректор|[Мм]эр|[Гг]енерал|[Сс]екретарь|[Дд]епутат|[Рр]уководитель|[Нн]ачальник|[Пп]осол|[Кк]анцлер|[Кк]ороль|[Пп]апа|[Пп]рофессор|[Пп]редседатель|[Гг]убернатор|[Тт]ренер|[Уу]читель(?:ница)?|[Сс]тароста|[Вв]рач|[Ии]нженер|[Гг]лавный|[Гг]лавного|[Аа]рхитектор|[Ээ]ксперт|[Кк]омандир|[Вв]ладел(?:ец|ица)|[Жж]итель(?:ница)?|[Зз]аместитель|[Сс]пикер',
    impersonal: 'говорится|сказано|отмечается|написано|указано|значится',
    documents:
      'заключении|заключение|отч[её]т|отч[её]те|письмо|письме|заявление|заявлении|доклад|докладе|документ|документе|исследование|исследовании|сообщении|релизе',
  },
  ar: {
    says: 'و?(?:قال|قالت|قالوا|يقول|تقول|أضاف|أضافت|صرح|صرّح|صرحت|أكد|أكدت|أعلن|أعلنت|أوضح|أوضحت|أشار|أشارت|كتب|كتبت|ذكر|ذكرت|حذر|حذرت|حذّر|دعا|دعت|وصف|وصفت|رد|ردت|تابع|تابعت|نقل|نقلت|شدد|شددت|اعتبر|اعتبرت|طالب|طالبت|بيّن|جاء)|و?(?:وصفت|يؤكد|تؤكد|أجاب|أجابت|يضيف|تضيف|يوضح|توضح|سأل|سألت|علق|علّق|علقت|علّقت|ختم|ختمت|أوصى|أوصت|كشف|كشفت|نفى|نفت|أفاد|أفادت|لفت|لفتت|رأى|رأت|يرى|ترى|يروي|تروي|شرح|شرحت|وعد|وعدت)',
    accords: 'بحسب|وفقا ل|وفقًا ل|وفق|حسب|على لسان',
    pronouns: 'هو|هي|هم',
    names:
      'اسم|باسم|يسمى|تسمى|المسمى|المسماة|عنوان|بعنوان|فيلم|كتاب|رواية|أغنية|عملية|قناة|صحيفة|حركة|منظمة|شركة',
    cuts: 'إن|أن|إنه|إنها|أنه|أنها|في|عن|من|على|خلال|بعد|قبل|مع|إلى|لوكالة|لصحيفة|للصحفيين|يوم|اليوم|أمس',
    titles:
      'الرئيس|رئيس|وزير|وزيرة|الوزير|المتحدث|المتحدثة|باسم|مدير|الأمين|العام|السفير|النائب|الملك|الدكتور|د\\.|رئيسة|مديرة|الصياد|المهندس|المهندسة|الوزيرة|عضو|الناطق|الناطقة|محافظ|م\\.|أ\\.|نائب|السيد|السيدة|قائد|العميد|اللواء',
    documents: 'تقرير|بيان|رسالة|دراسة|وثيقة|قرار',
  },
  sv: {
    says: 'sade|säger|sa|skriver|skrev|förklara(?:r|de)|tillägger|tillade|menar|menade|berätta(?:r|de)|uppger|uppgav|svara(?:r|de)|påpeka(?:r|de)|anser|hävda(?:r|de)|varna(?:r|de)|kalla(?:r|de)|säga|utropar|utbrast|konstatera(?:r|de)|betona(?:r|de)|undra(?:r|de)|fortsätter|fortsatte|minns|skratta(?:r|de)|tycker|tyckte|hoppas|lovar|lovade|frågar|frågade|meddela(?:r|de)|beskriver|beskrev|slår fast|slog fast|medger|medgav|avslutar|kommentera(?:r|de)|sagt|tror|sammanfattar',
    accords: 'enligt|säger',
    pronouns: 'han|hon|de|vi|jag|den|det',
    names: 'kallad|kallas|heter|titeln|namnet|filmen|boken|låten|albumet',
    cuts: 'i|på|till|med|efter|under|för|om|som|att|och|men|när|av|vid',
    titles:
      '[Ss]tatsminister(?:n)?|\\p{L}*minister(?:n)?|[Pp]resident(?:en)?|[Tt]alesperson(?:en)?|\\p{L}*chef(?:en)?|[Gg]eneralsekreterare|[Pp]rofessor(?:n)?|[Kk]ommunalråd(?:et)?|[Bb]orgmästare(?:n)?|[Oo]rdförande(?:n)?|[Rr]ektor(?:n)?|[Pp]räst(?:en)?|[Dd]irektör(?:en)?|\\p{L}*ledare(?:n)?|\\p{L}*ordförande(?:n)?|\\p{L}*råd(?:et)?|[Ll]ärare(?:n)?|[Ii]ngenjör(?:en)?|[Hh]andläggare(?:n)?',
    impersonal: 'står det|stod det|heter det|hette det',
    documents:
      'rapport(?:en)?|utredning(?:en)?|brev(?:et)?|uttalande(?:t)?|studie(?:n)?|pressmeddelande(?:t)?',
  },
  da: {
    says: 'sagde|siger|sagt|skriver|skrev|forklare(?:r|de)|tilføje(?:r|de)|mener|mente|fortæller|fortalte|udtale(?:r|de)|oplyse(?:r|te)|svare(?:r|de)|lyder|advare(?:r|de)|kalde(?:r|te)|lød|konstatere(?:r|de)|understrege(?:r|de)|spurgte|spørger|håber|håbede|lovede|lover|husker|griner|fastslår|fastslog|meddele(?:r|lte)|tror|beskriver|beskrev',
    accords: 'ifølge|lyder det fra',
    pronouns: 'han|hun|de|vi|jeg|den|det',
    names: 'kaldet|kaldes|hedder|titlen|navnet|filmen|bogen|sangen|albummet',
    cuts: 'i|på|til|med|efter|under|for|om|som|at|og|men|da|af|ved',
    titles:
      '[Ss]tatsminister(?:en)?|\\p{L}*minister(?:en)?|[Pp]ræsident(?:en)?|[Tt]als(?:mand|kvinde)|\\p{L}*chef(?:en)?|[Dd]irektør(?:en)?|[Pp]rofessor',
    impersonal: 'står der|stod der|hedder det|hed det',
    documents: 'rapport(?:en)?|brev(?:et)?|undersøgelse(?:n)?|udtalelse(?:n)?',
  },
  no: {
    says: 'sa|sier|sagt|skriver|skrev|forklare(?:r|te)|mener|mente|forteller|fortalte|uttalte?|uttaler|opplyse(?:r|te)|svarer|svarte|påpeker|hevder|advarer|kaller|kalte|legger til',
    accords: 'ifølge',
    pronouns: 'han|hun|de|vi|jeg|den|det',
    names: 'kalt|kalles|heter|tittelen|navnet|filmen|boken|sangen|albumet',
    cuts: 'i|på|til|med|etter|under|for|om|som|at|og|men|da|av|ved',
    titles:
      '[Ss]tatsminister(?:en)?|\\p{L}*minister(?:en)?|[Pp]resident(?:en)?|[Tt]als(?:mann|kvinne|person)|\\p{L}*sjef(?:en)?|[Dd]irektør(?:en)?|[Pp]rofessor|\\p{L}*leder(?:en)?',
  },
  cs: {
    says: 'řek(?:l|la|li)|řík(?:á|al|ala)|uved(?:l|la|li)|uvádí|prohlásil[ai]?|doda(?:l|la|li)|dodává|napsal[ai]?|sdělil[ai]?|tvrdí|vysvětlil[ai]?|upozornil[ai]?|odpověděl[ai]?|míní|myslí|popsal[ai]?|oznámil[ai]?|varoval[ai]?|označil[ai]?|zdůraznil[ai]?|konstatoval[ai]?|přiznal[ai]?|řečeno|pochvaloval[ai]?|pochvaluje|podotk(?:l|la|li)|podotýká|připomněl[ai]?|připomíná|vzpomíná|vzpomněl[ai]?|směje se|zasmál[ai]? se|slíbil[ai]?|slibuje|zeptal[ai]? se|ptá se|namít(?:l|la|á)|namítá|vysvětluje|upozorňuje|varuje|popisuje|zdůrazňuje|přiblížil[ai]?|nazval[ai]?|doplnil[ai]?|doplňuje|poznamenal[ai]?|shrnul[ai]?|uzavřel[ai]?|pokračoval[ai]?|vypráví|vyprávěl[ai]?|zní|potvrdil[ai]?|hodnotí|věří|doufá|vyjádřil[ai]? se|stěžuje si|reagoval[ai]?|stojí|píše',
    accords: 'podle|dle',
    pronouns: 'on|ona|oni|já',
    names: 'zvan[ýáé]|nazvan[ýáé]|názvem|název|jménem|film|kniha|album|píseň|přezdívan[ýáé]',
    cuts: 'v|ve|z|ze|na|do|po|před|při|že|který|která|a|ale|když|o|od|pro|dnes|včera',
    titles:
      '[Pp]remiér(?:ka)?|[Pp]rezident(?:ka)?|[Mm]inistr(?:yně)?|[Mm]luvčí|[Řř]editel(?:ka)?|[Pp]ředsed(?:a|kyně)|[Ss]tarost(?:a|ka)|[Pp]rimátor(?:ka)?|[Šš]éf(?:ka)?|[Hh]ejtman(?:ka)?|[Pp]oslan(?:ec|kyně)|[Gg]enerál|[Zz]astupitel(?:ka)?|[Rr]adní|[Ii]ng\\.|[Mm]gr\\.|[Ff]arář|[Tt]renér(?:ka)?|[Ll]ékař(?:ka)?|[Jj]ednatel(?:ka)?|[Mm]ístostarost(?:a|ka)|[Nn]áměst(?:ek|kyně)|[Vv]edoucí|[Aa]rchitekt(?:ka)?|[Uu]čitel(?:ka)?|[Ii]nženýr(?:ka)?|[Pp]aní?',
    impersonal: 'stojí|píše se|uvádí se|je napsáno',
    documents: 'posudek|posudku|zpráva|zprávě|studie|dopis|dopise|prohlášení|analýza|vyjádření',
  },
  tr: {
    says: 'dedi|diyor|söyledi|belirtti|açıkladı|ifade etti|kaydetti|vurguladı|diye konuştu|yazdı|sordu|ekledi|anlattı|dile getirdi|duyurdu|uyardı|paylaştı',
    accords: 'göre',
    pronouns: 'o|onlar|ben|biz',
    names: 'adlı|isimli|başlıklı|filmi|kitabı|romanı',
    cuts: 'için|ile|ve|ama|bu|bugün|dün|olarak|da|de',
    titles: 'Cumhurbaşkanı|Başbakan|Bakanı|Başkanı|Sözcüsü|Müdürü|Genel|Prof\\.|Dr\\.|Sayın',
  },
};

export type SpeechWords = Record<
  'says' | 'accords' | 'pronouns' | 'names' | 'cuts' | 'titles',
  string
> & { impersonal?: string; documents?: string };
