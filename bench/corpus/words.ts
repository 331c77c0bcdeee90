/** What the words of a language are made from. */
export interface Wordlist {
  /** BCP 47 language tag. */
  readonly language: string;
  /** The frequent ones first. */
  readonly words: readonly string[];
  /** What makes further words of them, the frequent ones first. */
  readonly endings: readonly string[];
  /** Words that join two halves of a sentence. */
  readonly joints: readonly string[];
}

export const WORDLISTS: readonly Wordlist[] = [
  {
    language: "en",
    joints: ["because", "while", "so that", "although", "and then", "unless", "as soon as", "where"],
    endings: ["s", "ing", "ed", "er", "ly", "ment", "ness", "able"],
    words: `the of a to in is that it for on with as was by at from this are or an be which not have one
      all they we can more other out up some time these about could them two no make first than been long its who
      after may sound work place year live back give most very thing just form great think help low line before
      turn cause same mean differ move right old too any day set three want air well also play small end put home
      read hand port large add even land here must big high such follow act why ask change went light kind off
      need house picture try us again animal point mother world near build self earth father head stand own page
      should country found answer school grow study still learn plant cover food sun four between state keep eye
      never last let thought city tree cross farm hard start might story saw far sea draw left late run press close
      night real life few north open seem together next white children begin got walk example ease paper group
      always music those both mark often letter until mile river car feet care second book carry took science eat
      room friend began idea fish mountain stop once base hear horse cut sure watch colour face wood main enough
      plain girl usual young ready above ever red list though feel talk bird soon body dog family direct pose leave
      song measure door product black short numeral class wind question happen complete ship area half rock order
      fire south problem piece told knew pass since top whole king space heard best hour better true during hundred
      five remember step early hold west ground interest reach fast verb sing listen six table travel less morning
      newspaper publisher subscriber reader archive headline column deadline printer edition correspondent`.split(
      /\s+/,
    ),
  },
  {
    language: "de",
    joints: ["weil", "während", "sodass", "obwohl", "und dann", "falls", "sobald", "wo"],
    endings: ["en", "er", "es", "ung", "lich", "keit", "haus", "satz", "werk", "stelle", "zeit", "weise"],
    words:
      `die der und in zu den das nicht von sie ist des sich mit dem dass er es ein ich auf so eine auch als an
      nach wie im für man aber aus durch wenn nur war noch werden bei hat wir was wird sein einen welche sind oder um
      haben einer mir über ihm diese einem ihr uns da zum zur kann doch vor dieser mich ihn du hatte seine mehr am
      denn nun unter sehr selbst schon hier bis habe ihre dann ihnen seiner alle wieder meine Zeit gegen vom ganz
      einzelnen ohne können muss Grund Tag Jahr Land Stadt Wasser Haus Frage Antwort Weg Licht Wort Bild Buch Seite
      Leser Zeitung Ausgabe Verlag Artikel Überschrift Spalte Redaktion Drucker Archiv Abonnent Nachricht Abend Morgen
      Straße Brücke Fluss Berg Wald Garten Fenster Tür Tisch Stuhl Freund Bruder Schwester Mutter Vater Kind Lehrer
      Schule Arbeit Maschine Werkzeug Faden Knoten Regel Ordnung Ende Anfang Mitte Rand Höhe Tiefe Länge Größe Stück
      Teil Ganzes Form Farbe Klang Stille Wärme Kälte Winter Sommer Herbst Frühling schnell langsam leise laut hell
      dunkel warm kalt alt neu jung früh spät weit nah groß klein schwer leicht offen geschlossen richtig falsch
      möglich schreiben lesen denken gehen kommen bleiben finden suchen halten geben nehmen sehen hören sprechen fragen
      antworten öffnen schließen beginnen enden wachsen lernen lehren bauen zeichnen drucken liefern warten zählen
      messen wiegen teilen verbinden trennen ordnen prüfen ändern bewahren vergessen erinnern`.split(/\s+/),
  },
  {
    language: "fr",
    joints: ["parce que", "pendant que", "afin que", "bien que", "et puis", "à moins que", "dès que", "où"],
    endings: ["s", "es", "ment", "tion", "eur", "ant", "age", "able", "ois", "ique", "ette", "isme"],
    words:
      `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son
      lui nous comme mais on tout cette ont aux même sa ces elle peut aussi fait leur bien été si sans deux très être
      entre encore après temps autre notre sous ses donc alors dont où votre avant jour monde jamais chaque contre
      pays année vie homme femme enfant maison ville rue pont rivière montagne forêt jardin fenêtre porte table chaise
      ami frère sœur mère père école travail machine outil fil nœud règle ordre fin début milieu bord hauteur
      profondeur longueur grandeur morceau partie forme couleur son silence chaleur froid hiver été automne printemps
      vite lentement doucement fort clair sombre chaud vieux neuf jeune tôt tard loin proche grand petit lourd léger
      ouvert fermé juste faux possible écrire lire penser aller venir rester trouver chercher tenir donner prendre
      voir entendre parler demander répondre ouvrir fermer commencer finir grandir apprendre enseigner bâtir dessiner
      imprimer livrer attendre compter mesurer peser partager relier séparer ranger vérifier changer garder oublier
      journal lecteur édition éditeur abonné titre colonne rédaction imprimeur archive nouvelle lettre page livre mot
      question réponse chemin lumière eau feu terre ciel étoile nuit matin soir heure minute siècle mémoire`.split(
        /\s+/,
      ),
  },
];
