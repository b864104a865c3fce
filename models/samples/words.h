// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Words that the sample data is put together from. Made up; no real firm is meant.
namespace kontor::words {

inline constexpr const char16_t *firstNames[] = {u"Anna", u"Bernd", u"Carla", u"David", u"Elena", u"Felix", u"Greta", u"Hans", u"Ines", u"Jan", u"Katja", u"Lukas",
    u"Maria", u"Nils", u"Olga", u"Peter", u"Rosa", u"Stefan", u"Tanja", u"Ulrich", u"Vera", u"Walter", u"Zoë", u"James", u"Mary", u"Robert", u"Linda", u"Thomas",
    u"Susan", u"Paul", u"Emily", u"François", u"Chloé", u"José", u"Lucía", u"Søren", u"Åsa", u"Jürgen", u"Müjde", u"Zoltán", u"Giulia", u"Marco", u"João", u"Piotr", u"Łucja"};
inline constexpr const char16_t *lastNames[] = {u"Müller", u"Schmidt", u"Schneider", u"Fischer", u"Weber", u"Wagner", u"Becker", u"Hoffmann", u"Koch", u"Bauer", u"Richter",
    u"Klein", u"Wolf", u"Schröder", u"Neumann", u"Braun", u"Krüger", u"Smith", u"Johnson", u"Brown", u"Garcia", u"Davis", u"Martinez", u"Lopez", u"Wilson", u"Taylor",
    u"O'Neill", u"D'Angelo", u"Kowalski", u"Dvořák", u"Lefèvre", u"Østergård", u"Åkesson", u"Núñez", u"Gonçalves", u"Rossi", u"Ferrari", u"Bianchi", u"Yılmaz", u"van der Berg", u"Straßer"};
inline constexpr const char16_t *companyFirst[] = {u"Alpine", u"Atlas", u"Baltic", u"Beacon", u"Blue", u"Bright", u"Capital", u"Cedar", u"Coastal", u"Crown", u"Delta", u"Elbe",
    u"Emerald", u"Falcon", u"Golden", u"Harbour", u"Highland", u"Iris", u"Juniper", u"Kestrel", u"Lakeside", u"Maple", u"Nordic", u"Ocean", u"Pioneer", u"Quarry",
    u"Rhine", u"Silver", u"Terra", u"Union", u"Vista", u"Willow", u"Zenith", u"Zürcher", u"Göta"};
inline constexpr const char16_t *companyTrade[] = {u"Bakery", u"Beverages", u"Bistro", u"Catering", u"Coffee", u"Dairy", u"Delicatessen", u"Fine Foods", u"Fish", u"Fruit", u"Grocers",
    u"Hotels", u"Kitchen", u"Market", u"Pastry", u"Restaurants", u"Spices", u"Tea", u"Trading", u"Wine"};
inline constexpr const char16_t *companyForm[] = {u"GmbH", u"AG", u"Ltd", u"LLC", u"S.A.", u"SARL", u"BV", u"AB", u"Oy", u"KG", u"& Co KG", u"plc", u"SpA"};
inline constexpr const char16_t *streets[] = {u"Hauptstraße", u"Station Road", u"Market Street", u"Church Lane", u"Hafenstraße", u"Mill Road", u"Bahnhofstraße", u"High Street",
    u"Rue de la Gare", u"Via Roma", u"Gartenweg", u"King Street", u"Industriestraße", u"Park Avenue", u"Kerkstraat"};
inline constexpr const char16_t *notes[] = {u"Delivers only before 10 a.m.", u"Call before delivery.", u"Ring at the back gate.", u"Prefers e-mail.", u"Annual contract in March."};

struct Place
{
    const char16_t *city;
    const char16_t *country;
};
inline constexpr Place places[] = {{u"Berlin", u"DE"}, {u"Hamburg", u"DE"}, {u"München", u"DE"}, {u"Köln", u"DE"}, {u"Leipzig", u"DE"}, {u"Zürich", u"CH"}, {u"Wien", u"AT"},
    {u"Paris", u"FR"}, {u"Lyon", u"FR"}, {u"Madrid", u"ES"}, {u"Milano", u"IT"}, {u"Amsterdam", u"NL"}, {u"Göteborg", u"SE"}, {u"København", u"DK"}, {u"Helsinki", u"FI"},
    {u"Warszawa", u"PL"}, {u"Praha", u"CZ"}, {u"London", u"GB"}, {u"Leeds", u"GB"}, {u"Dublin", u"IE"}};

struct Category
{
    const char16_t *name;
    const char16_t *description;
    const char16_t *goods;
};
inline constexpr Category categories[] = {
    {u"Coffee and tea", u"Beans, ground coffee, tea and what goes with it", u"Espresso Beans,Filter Coffee,Green Tea,Black Tea,Cocoa Powder,Oat Creamer"},
    {u"Bakery", u"Flour, mixes and ready-made bakery goods", u"Wheat Flour,Rye Flour,Croissant Dough,Baking Powder,Brioche Buns,Sourdough Loaf"},
    {u"Dairy", u"Milk, cheese and butter", u"Whole Milk,Mozzarella,Butter,Cream Cheese,Yoghurt,Gouda"},
    {u"Fruit and vegetables", u"Fresh, dried and tinned", u"Tomatoes,Potatoes,Dried Apricots,Olives,Mushrooms,Apples"},
    {u"Fish and seafood", u"Fresh, smoked and frozen", u"Salmon Fillet,Shrimps,Herring,Tuna Chunks,Cod Fillet,Mussels"},
    {u"Meat", u"Fresh and cured", u"Beef Mince,Chicken Breast,Salami,Ham,Lamb Shoulder,Turkey Strips"},
    {u"Beverages", u"Water, juices and soft drinks", u"Mineral Water,Orange Juice,Cola,Apple Spritzer,Tonic Water,Ginger Ale"},
    {u"Kitchenware", u"Pots, knives and tools", u"Chef Knife,Stock Pot,Frying Pan,Ladle,Cutting Board,Mixing Bowl"},
    {u"Tableware", u"Plates, glasses and cutlery", u"Dinner Plate,Wine Glass,Coffee Cup,Steak Knife,Soup Bowl,Water Glass"},
    {u"Cleaning", u"Detergents, cloths and paper", u"Dish Detergent,Floor Cleaner,Paper Towels,Microfibre Cloth,Descaler,Hand Soap"},
};
inline constexpr const char16_t *qualities[] = {u"Classic", u"Premium", u"Organic", u"Family Pack", u"Chef's Choice", u"Economy", u"Regional", u"Selected", u"Gold", u"Fine",
    u"Traditional", u"Light", u"Fair Trade", u"House", u"Extra", u"Royal", u"Rustic", u"Nordic", u"Alpine", u"Signature", u"Pure", u"Grand", u"Original", u"Smart", u"Vital",
    u"Country", u"Harvest", u"Bistro", u"Urban", u"Master"};
inline constexpr const char16_t *units[] = {u"box of 6", u"box of 12", u"kg", u"crate", u"piece", u"pack of 10", u"5 kg bag", u"litre"};

} // namespace kontor::words
