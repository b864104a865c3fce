// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/customers/headings.h"

#include "base/text.h"
#include "customers/customer.h"
#include "fields/fieldset.h"
#include "imports/headingguess.h"

#include <QJsonObject>
#include <QSet>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortWord = 8; ///< letters below which one slip is all that is forgiven
constexpr qsizetype shortestNear = 4;

QStringList listOf(const QJsonValue &value) { return value.toVariant().toStringList(); }

/// What columns are called (resources/imports/headings.json); words are as text::asciiWord() leaves them.
struct Vocabulary
{
    QHash<QString, QString> usual; ///< word → field
    QHash<QString, QString> composed; ///< the same for words of addresses with what says whose they are: 'Ort Lieferung'
    QHash<QString, QString> places; ///< word → field of an address, without its number
    QStringList numbered; ///< words before the number of an address
    QSet<QString> states, otherLists, suppliers;
};

QSet<QString> wordsOf(const QJsonValue &value)
{
    QSet<QString> out;
    for (const QString &word : listOf(value))
        out.insert(text::asciiWord(word));
    return out;
}

void compose(Vocabulary &out, int number, const QStringList &owners, const QJsonObject &parts)
{
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        const QString field = u"address%1."_s.arg(number) + part.key();
        for (const QString &word : listOf(*part)) {
            for (const QString &owner : owners) {
                for (const QString &whole : {owner + word, word + owner}) {
                    if (const QString plain = text::asciiWord(whole); !out.composed.contains(plain))
                        out.composed.insert(plain, field);
                }
            }
        }
    }
}

const Vocabulary &vocabulary()
{
    static const Vocabulary words = [] {
        Vocabulary out;
        const QJsonObject &all = headingWords();
        const QJsonObject fields = all[u"fields"_s].toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            for (const QString &word : listOf(*field))
                out.usual.insert(text::asciiWord(word), field.key());
        }
        const QJsonObject address = all[u"address"_s].toObject();
        const QJsonObject places = address[u"places"_s].toObject();
        for (auto part = places.begin(); part != places.end(); ++part) {
            for (const QString &word : listOf(*part)) {
                const QString plain = text::asciiWord(word);
                out.places.insert(plain, part.key());
                if (!out.usual.contains(plain))
                    out.usual.insert(plain, u"address1."_s + part.key());
            }
        }
        for (const auto &[number, whose] : {std::pair{1, u"billing"_s}, std::pair{2, u"shipping"_s}}) {
            const QStringList owners = listOf(address[whose]);
            compose(out, number, owners, places);
            compose(out, number, owners, address[u"persons"_s].toObject());
            compose(out, number, listOf(address[whose + u"_places"_s]), places);
        }
        out.numbered = wordsOf(address[u"numbered"_s]).values();
        out.states = wordsOf(all[u"states"_s]);
        out.otherLists = wordsOf(all[u"other_lists"_s]);
        out.suppliers = wordsOf(all[u"suppliers"_s]);
        return out;
    }();
    return words;
}

/// Of 'Address 2: City' and the like, which say their number first.
QString numberedFirst(const QString &word)
{
    for (const QString &begin : vocabulary().numbered) {
        if (!word.startsWith(begin) || word.size() < begin.size() + 2)
            continue;
        const QChar digit = word[begin.size()];
        const QString part = vocabulary().places.value(word.mid(begin.size() + 1));
        if (digit >= u'1' && digit <= u'9' && !part.isEmpty())
            return u"address%1."_s.arg(digit) + part;
    }
    return {};
}

QString usualField(const QString &word)
{
    const Vocabulary &words = vocabulary();
    if (const QString usual = words.usual.value(word, words.composed.value(word)); !usual.isEmpty())
        return usual;
    return numberedFirst(word);
}

/// Slips between two words: a letter more, less, other, or two that changed places (optimal string alignment).
int slips(const QString &a, const QString &b, int most)
{
    if (qAbs(a.size() - b.size()) > most)
        return most + 1;
    QList<int> twoBack, back(b.size() + 1), now(b.size() + 1);
    std::iota(back.begin(), back.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            now[j] = std::min({back[j] + 1, now[j - 1] + 1, back[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], twoBack[j - 2] + 1);
        }
        twoBack = back;
        back = now;
    }
    return back[b.size()];
}

} // namespace

QString guessImportField(const QString &heading)
{
    const QString plain = heading.trimmed().toLower();
    if (addressField(plain))
        return plain;
    if (plain.startsWith(u"address"_s) && plain.contains(u'.'))
        return {};
    if (!attributeOf(plain).isEmpty())
        return attributeField(heading.trimmed().mid(attributeField({}).size()));
    if (const FieldInfo *field = customerFields().guess(heading))
        return field->inFiles();
    const QString usual = usualField(text::asciiWord(heading));
    return usual.isEmpty() ? usualField(text::asciiWord(withoutRemark(heading))) : usual;
}

std::optional<AddressField> numberedAddressField(const QString &heading)
{
    const QString word = text::asciiWord(heading);
    if (word.isEmpty() || word.back() < u'1' || word.back() > u'9')
        return std::nullopt;
    const QString bare = word.chopped(1);
    const QString part = vocabulary().places.value(bare);
    return part.isEmpty() ? std::nullopt : addressField(u"address%1."_s.arg(word.back()) + part);
}

QString nearlyImportField(const QString &heading)
{
    const QString plain = heading.trimmed().toLower();
    const int most = plain.size() < shortWord ? 1 : 2;
    if (plain.size() < shortestNear)
        return {};
    static const QStringList names = [] {
        QStringList out;
        for (const ImportField &field : importFields())
            out << field.name;
        return out;
    }();
    QString best;
    int fewest = most + 1;
    for (const QString &name : names) {
        if (const int found = slips(plain, name, most); found < fewest) {
            fewest = found;
            best = name;
        }
    }
    const QString word = text::asciiWord(heading);
    const QHash<QString, QString> &words = vocabulary().usual;
    for (auto usual = words.begin(); best.isEmpty() && usual != words.end(); ++usual) {
        if (usual.key().size() >= shortestNear + 2 && slips(word, usual.key(), 1) <= 1)
            best = *usual;
    }
    return best;
}

bool sayStates(const QList<CsvRecord> &sample, qsizetype column)
{
    static const QSet<QString> words = {u"enabled"_s, u"disabled"_s, u"invited"_s,  u"declined"_s, u"active"_s,     u"inactive"_s,
                                        u"pending"_s, u"blocked"_s,  u"aktiv"_s,    u"inaktiv"_s,  u"suspended"_s,  u"archived"_s,
                                        u"actif"_s,   u"inactif"_s,  u"gesperrt"_s, u"locked"_s,   u"deactivated"_s};
    bool any = false;
    for (const CsvRecord &record : sample) {
        const QString word = text::asciiWord(record.cells.value(column));
        if (!word.isEmpty() && !words.contains(word))
            return false;
        any = any || !word.isEmpty();
    }
    return any;
}

QStringList otherLists(const QStringList &headings)
{
    const Vocabulary &words = vocabulary();
    // Who is a customer may be a supplier as well.
    const bool ofCustomers = std::any_of(headings.begin(), headings.end(), [&](const QString &heading) {
        const QString word = text::asciiWord(heading);
        return words.usual.value(word) == u"source_customer_code"_s && word != u"id"_s && word != u"no"_s;
    });
    QStringList out;
    for (const QString &heading : headings) {
        const QString word = text::asciiWord(heading);
        if (words.otherLists.contains(word) || (!ofCustomers && words.suppliers.contains(word)))
            out << heading;
    }
    return out;
}

QString neverImported(const QString &heading)
{
    const QString plain = heading.trimmed().toLower();
    // Whether somebody may sign in is set here, or by 'deactivate those in the file': never by a column in passing.
    const QSet<QString> &states = vocabulary().states;
    if (states.contains(text::asciiWord(heading)) || states.contains(text::asciiWord(withoutRemark(heading))))
        return heading;
    for (const FieldInfo *field : customerFields().with(FieldTrait::Exported)) {
        if (!field->is(FieldTrait::Imported) && (field->inFiles() == plain || field->label().toLower() == plain))
            return field->label();
    }
    return {};
}

} // namespace kontor
