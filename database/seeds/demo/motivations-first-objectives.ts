/** Invented motivations by theme number; `{naam}` is the applicant. Objectives 1 to 4. */
export const MOTIVATIONS_OF_FIRST_OBJECTIVES: Readonly<Record<number, readonly string[]>> = {
  2: [
    'In {naam} merken medewerkers aan het loket en in de wijkwerking dat gesprekken sneller verharden, ook online. Er is nog geen gedeelde aanpak tussen de diensten. We willen samen met scholen, politie, jeugdwerk en verenigingen een lokaal actieplan maken: eerst luisteren naar wat er onder de waterlijn leeft, daarna kiezen wat we samen doen. Een werkgroep over de diensten heen volgt de uitvoering op.',
    'Na de spanningen rond het mobiliteitsplan bleek hoe weinig bewoners en diensten met elkaar in gesprek waren. {naam} wil niet langer alleen reageren op incidenten. We brengen in kaart waar spanning ontstaat, wie er vertrouwen geniet in de wijken en welke verbindende uitdaging we delen. Het plan bevat afspraken over online reacties, vorming voor medewerkers en een aanspreekpunt.',
    'De komst van een opvangcentrum bracht in {naam} zowel vrijwilligers als bezorgde buurtbewoners op de been. Met dit actieplan willen we beide groepen een plaats geven. We starten met gesprekken in vier wijken, versterken de sleutelfiguren die er al zijn en rollen daarna zes concrete acties uit, met een jaarlijkse evaluatie op de gemeenteraad.',
  ],
  5: [
    'De wachttijd voor een conversatiegroep in {naam} loopt op tot vier maanden. We breiden de praattafels in de bibliotheek en de lokale dienstencentra uit, ook op zaterdagvoormiddag met kinderopvang. Vrijwilligers krijgen een korte vorming over duidelijk Nederlands. Zo krijgen cursisten ook na hun les echte oefenkansen.',
    'Veel anderstalige ouders in {naam} volgden ooit een cursus, maar spreken in het dagelijkse leven nauwelijks Nederlands. Samen met de basisscholen, de sportdienst en de academie organiseren we taalstimulerende activiteiten waar ouders elkaar leren kennen. We werken met kleine groepen en een vaste begeleider per buurt.',
    '{naam} wil Nederlands oefenen verbinden met iets doen: samen koken, fietsen, tuinieren. Onze ervaring is dat mensen die niet naar een klas willen, hier wel blijven komen. We leiden verenigingen op om anderstaligen te ontvangen en betalen een kleine vergoeding per groep.',
  ],
  6: [
    'Bij de loketten van {naam} melden zich verpleegkundigen, leerkrachten en technici met een buitenlands diploma die ver onder hun niveau werken. Eén begeleider helpt hen bij de erkenning, zoekt met hogescholen naar een verkort traject en volgt op tot de start.',
    'We kennen in {naam} een dertigtal hoogopgeleide nieuwkomers bij naam. De stap naar een verkorte opleiding lukt niet alleen: papieren, studiekost en gezin staan in de weg. Met deze actie bieden we intensieve begeleiding en een vast aanspreekpunt bij de onderwijsinstellingen.',
  ],
  7: [
    'De doorstroom naar hoger onderwijs ligt in drie secundaire scholen van {naam} ver onder het gemiddelde. Studenten uit dezelfde wijken begeleiden leerlingen van de derde graad: studiekeuze, inschrijving, studietoelage en de eerste maanden. Elke jongere heeft minstens vier contactmomenten.',
    'In {naam} haken kwetsbare jongeren vaak af tussen de zomer en de eerste examens. We zetten daarom in op begeleiding voor én na de start. Samen met de scholen en het huis van het kind zoeken we jongeren actief op, ook thuis.',
  ],
  8: [
    'Elk jaar verlaten in {naam} tientallen jongeren de school zonder diploma. Een trajectbegeleider zoekt hen op via jeugdwerk, OCMW en VDAB, en zoekt met hen een kwalificerend traject dat past. We blijven volgen tot drie maanden na de start.',
    'Ongekwalificeerde uitstromers zijn moeilijk te bereiken met brieven. {naam} werkt met outreachende begeleiders die de jongeren kennen. Het volwassenenonderwijs en twee grote werkgevers engageren zich om instapplaatsen te voorzien.',
  ],
  9: [
    'Bedrijven in {naam} vinden geen personeel, terwijl een deel van onze inwoners nooit tot bij een vacature geraakt. Jobcoaches begeleiden mensen één op één, met minstens vier contactmomenten, en gaan mee naar de werkvloer. We werken samen met VDAB, het OCMW en de lokale werkgevers.',
    'Voor nieuwkomers, 55-plussers en mensen met een handicap is de afstand tot werk in {naam} te groot. We brengen bestaande begeleiding samen in één werkpunt per wijk en vullen aan waar niemand nu helpt: vervoer, kinderopvang en taal op de werkvloer.',
  ],
  10: [
    'In {naam} starten opvallend veel inwoners met een migratieachtergrond een zaak, maar na drie jaar is de helft gestopt. We bieden begeleiding van plan tot eerste boekjaar, met aandacht voor vrouwen en voor ondernemers met een handicap.',
    '{naam} heeft leegstaande handelspanden en inwoners met ideeën. Met begeleiding naar ondernemerschap brengen we die samen: een proefpand, een peter of meter uit de ondernemersclub en hulp bij de administratie.',
  ],
  11: [
    'Jongeren van buitenlandse herkomst missen in {naam} vaak een netwerk om een eerste job te vinden. Mentoren uit bedrijven en de eigen stadsdiensten trekken zes maanden met hen op. We matchen op interesse en volgen elk duo op.',
    'Uit het eerste overleg met werkgevers bleek dat velen mentor willen zijn. {naam} zorgt voor vorming, een vaste begeleider en drie netwerkavonden per jaar, zodat jongeren en mentoren elkaar snel vinden.',
  ],
};
