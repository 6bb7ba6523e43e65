/** Cities, none of which lies in another: two of them are two places, whatever country they are in. */

const CITIES: ReadonlySet<string> = new Set(
  `Amsterdam Rotterdam Utrecht Eindhoven Antwerp Ghent Bruges Brussels Liege Luxembourg Paris Lyon Marseille Toulouse Nice Nantes Strasbourg Bordeaux Lille
Rennes Grenoble Montpellier Berlin Hamburg Munich Cologne Frankfurt Stuttgart Düsseldorf Leipzig Dresden Hanover Bremen Nuremberg Dortmund Essen Bonn Mannheim
Vienna Graz Linz Salzburg Innsbruck Zurich Geneva Basel Bern Lausanne Lugano Rome Milan Naples Turin Palermo Genoa Bologna Florence Bari Catania Venice Verona
Trieste Madrid Barcelona Valencia Seville Zaragoza Malaga Bilbao Granada Santander Lisbon Porto Braga Coimbra Faro Dublin Cork Galway Limerick Belfast London
Manchester Birmingham Leeds Glasgow Edinburgh Liverpool Sheffield Bristol Cardiff Swansea Newcastle Nottingham Leicester Southampton Portsmouth Plymouth Oxford
Cambridge York Aberdeen Dundee Inverness Exeter Norwich Brighton Bath Copenhagen Aarhus Odense Aalborg Stockholm Gothenburg Malmö Uppsala Oslo Bergen Trondheim
Stavanger Helsinki Tampere Turku Reykjavik Tallinn Tartu Riga Vilnius Kaunas Warsaw Krakow Gdansk Wroclaw Poznan Lodz Lublin Prague Brno Ostrava Bratislava
Kosice Budapest Debrecen Szeged Bucharest Cluj Timisoara Iasi Constanta Sofia Plovdiv Varna Burgas Belgrade Zagreb Split Ljubljana Sarajevo Skopje Tirana
Pristina Podgorica Athens Thessaloniki Patras Nicosia Limassol Ankara Izmir Antalya Bursa Adana Konya Minsk Chisinau Tbilisi Batumi Yerevan Baku
Jerusalem Haifa Beirut Damascus Aleppo Amman Baghdad Basra Mosul Erbil Tehran Isfahan Shiraz Mashhad Tabriz Riyadh Jeddah Mecca Medina Doha Dubai Muscat Sanaa
Manama Kabul Kandahar Herat Islamabad Karachi Lahore Peshawar Quetta Delhi Mumbai Kolkata Chennai Bengaluru Hyderabad Pune Jaipur Lucknow Kanpur Dhaka
Chittagong Colombo Kandy Kathmandu Thimphu Yangon Mandalay Bangkok Phuket Hanoi Vientiane Manila Cebu Davao Jakarta Bandung Surabaya Medan Makassar Beijing
Shanghai Guangzhou Shenzhen Chengdu Wuhan Tianjin Chongqing Nanjing Hangzhou Harbin Taipei Kaohsiung Seoul Busan Incheon Daegu Tokyo Osaka Kyoto Nagoya Sapporo
Fukuoka Kobe Hiroshima Sendai Yokohama Ulaanbaatar Almaty Astana Tashkent Samarkand Bishkek Dushanbe Ashgabat Cairo Alexandria Tripoli Benghazi Tunis Sfax
Algiers Oran Rabat Casablanca Marrakesh Fez Dakar Bamako Niamey Ouagadougou Abidjan Accra Kumasi Lome Cotonou Lagos Abuja Kano Ibadan Kaduna Yaounde Douala
Libreville Kinshasa Lubumbashi Goma Luanda Khartoum Juba Kampala Kigali Bujumbura Nairobi Mombasa Kisumu Mogadishu Asmara Lusaka Ndola Harare Bulawayo Lilongwe
Blantyre Maputo Beira Gaborone Windhoek Johannesburg Pretoria Durban Antananarivo Toronto Montreal Vancouver Calgary Edmonton Winnipeg Ottawa Quebec Halifax
Regina Saskatoon Boston Chicago Houston Dallas Austin Denver Seattle Portland Phoenix Tucson Atlanta Miami Orlando Tampa Detroit Cleveland Cincinnati Columbus
Pittsburgh Philadelphia Baltimore Minneapolis Milwaukee Memphis Nashville Charlotte Raleigh Richmond Sacramento Oakland Omaha Tulsa Albuquerque Honolulu
Anchorage Boise Louisville Indianapolis Havana Kingston Monterrey Guadalajara Tijuana Puebla Tegucigalpa Managua Bogota Medellin Cali Cartagena Caracas
Maracaibo Quito Guayaquil Lima Arequipa Cusco Trujillo Asuncion Montevideo Rosario Mendoza Cordoba Santiago Valparaiso Brasilia Recife Fortaleza Manaus
Curitiba Sydney Melbourne Brisbane Perth Adelaide Hobart Darwin Canberra Auckland Wellington Christchurch Dunedin Suva`.split(
    /\s+/,
  ),
);

/** Whether a word may name a city. */
export const isCity = ({ text }: { text: string }): boolean => CITIES.has(text);

/** Cities that words name, each with where it ends in them. "New York", "St Paul" and the like are not read. */
export function citiesIn(words: string): { sort: string; end: number }[] {
  return [...words.matchAll(NAME)].flatMap(({ 0: name, index }) =>
    CITIES.has(name) ? [{ sort: name, end: index + name.length }] : [],
  );
}
/** A name that stands alone: not "Paris Hilton", nor "New Delhi". */
const NAME = /(?<!\p{Lu}[\p{L}'’-]*\s)(?<![\p{L}-])\p{Lu}[\p{L}-]+(?![\p{L}'’-])(?!\s\p{Lu})/gu;
