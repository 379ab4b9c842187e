/** Invented motivations by theme number; `{naam}` is the applicant. Objectives 5 to 7. */
export const MOTIVATIONS_OF_LAST_OBJECTIVES: Readonly<Record<number, readonly string[]>> = {
  13: [
    'Uit de ledencijfers van de sportclubs in {naam} blijkt dat jongeren van buitenlandse herkomst en mensen met een handicap zelden lid zijn. Een brugfiguur gaat mee naar de eerste trainingen, helpt met de inschrijving en ondersteunt de club. We spreiden de kost voor het gezin.',
    'We willen in {naam} van pleintjessport naar de club. Begeleiders die de jongeren op de pleinen kennen, brengen hen in contact met zes clubs die zich engageren. Voor personen met een handicap breiden we het G-sportaanbod uit.',
  ],
  14: [
    'Jongeren in {naam} kennen de bedrijven in hun eigen buurt nauwelijks. Met bedrijfsbezoeken, snuffelstages en een beurs op school brengen we hen in contact met werkgevers die hen echt willen leren kennen.',
    'Samen met de ondernemersclub en de scholen van {naam} organiseren we korte ontmoetingen op de werkvloer. We richten ons op jongeren die niet uit zichzelf komen, via jeugdwerk en het straathoekwerk.',
  ],
  15: [
    'Brugfiguren maken in {naam} het verschil tussen thuis en school. We breiden de werking uit naar vier scholen: huisbezoeken, hulp bij formulieren, samen naar het oudercontact. Gezinnen die nu niemand bereikt, staan voorop.',
    'In {naam} starten te veel kinderen zonder kleuteronderwijs in het eerste leerjaar. We zoeken gezinnen op, wandelen samen naar de school en blijven een jaar lang aanspreekpunt voor ouders en leerkrachten.',
  ],
  16: [
    'Jonge vrouwen en lgbti+-personen vertelden in een bevraging dat ze plekken in {naam} mijden. Met dit plan pakken we straatintimidatie aan: meldpunt, vorming van stewards en horeca, herinrichting van twee plekken en een campagne met de scholen.',
    '{naam} wil dat iedereen zich vrij door de straten beweegt. We maken het plan samen met jongeren, politie en nachtwinkels, testen de maatregelen op de stationsbuurt en rollen uit wat werkt.',
  ],
  17: [
    'Omstaanders grijpen minder snel in als ze met meer zijn. In {naam} vormen we medewerkers van loketten, zwembad en bibliotheek en tegelijk groepen inwoners. De vorming is interactief en vertrekt van situaties die deelnemers zelf meemaakten.',
    'Na de vorige omstaanderstrainingen bleef de vraag in {naam} groot. We bieden nu een reeks aan voor buschauffeurs, jeugdwerkers en vrijwilligers, en leiden tien eigen mensen op om de vorming later zelf te geven.',
  ],
  18: [
    'Het gemeentehuis, de sporthal en de meeste haltes in {naam} zijn niet voor iedereen bruikbaar. Met ervaringsdeskundigen doorlichten we gebouwen, straten en onze website. Het actieplan bevat ook de eerste ingrepen.',
    '{naam} kiest voor integrale toegankelijkheid: gebouwen, evenementen en communicatie. De adviesraad voor personen met een handicap schrijft mee en volgt de uitvoering op.',
  ],
  19: [
    'Inwoners melden in {naam} dat ze een woning mislopen na hun naam te zeggen. We laten correspondentietesten uitvoeren op de private huurmarkt, op grond van herkomst en handicap, en bespreken het verslag met de makelaars.',
  ],
  20: [
    'De basisscholen van {naam} weerspiegelen hun buurt niet. We begeleiden gezinnen in hun schoolkeuze, organiseren schoolbezoeken in groep en houden ouders uit dezelfde straat samen bij de inschrijving.',
    'Met rondleidingen en gesprekken willen we in {naam} de drempel verlagen naar de school om de hoek. De scholen werken samen aan één verhaal en aan gemengde inschrijvingen.',
  ],
  21: [
    'Voor de klas in {naam} staan weinig leerkrachten met een andere achtergrond. We warmen jongeren op voor het beroep met meeloopdagen, een buddy in de lerarenopleiding en hulp bij de studiekost.',
  ],
  22: [
    'In de sociale woonwijken van {naam} kennen buren elkaar onvoldoende. Pleinmakers uit de wijk zelf zorgen voor ontmoeting, lossen kleine ergernissen op en geleiden bewoners naar de juiste dienst.',
    'De huisvestingsmaatschappij en {naam} zetten samen pleinmakers in op plekken waar de spanning het grootst is. Zij zijn aanwezig na de schooluren en in de zomer, en bouwen een bewonersgroep op.',
  ],
  23: [
    'Jeugdbewegingen in {naam} groeien, maar bereiken niet alle kinderen. Een brugfiguur begeleidt gezinnen bij de eerste stap, helpt bij de kampkost en ondersteunt leidingsploegen.',
    'We willen dat elk kwetsbaar kind in {naam} ergens thuis is na school. Samen met jeugdhuizen, speelpleinen en de scholen volgen we elk kind tot het zijn plek vindt.',
  ],
  24: [
    'De academie en het cultuurcentrum van {naam} bereiken jongeren uit kwetsbare gezinnen te weinig. We werken met proefateliers in de wijk, een cultuurgids per groep en een instaptarief.',
    'Jongeren in {naam} maken volop muziek en beeld, maar niet in onze huizen. We geven hen ruimte en begeleiding en brengen hen in contact met lokale verenigingen en makers.',
  ],
};
