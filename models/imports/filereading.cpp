// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/filereading.h"

#include "imports/recordkind.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kontor {

using namespace Qt::StringLiterals;

static QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

FileReading FileReading::of(const ImportPlan &plan, const ImportTable &table, const QByteArray &sample)
{
    FileReading out;
    out.dialect = plan.dialect;
    out.headerLine = table.headerLine;
    out.sheet = plan.sheet;
    out.system = plan.mapping.system;
    const RecordKind &kind = RecordKind::named(plan.records);
    QStringList joined; // their cells are taken with another column's
    for (const ColumnRule &rule : plan.mapping.rules)
        joined << rule.joinWith;
    for (const QString &heading : table.headings) {
        const QString field = plan.mapping.columns.value(heading);
        if (!field.isEmpty()) {
            if (plan.mapping.rules.value(heading).opposite)
                out.opposite << heading;
            out.mapped.append({(QStringList{heading} + plan.mapping.rules.value(heading).joinWith).join(u" + "_s), field});
            continue;
        }
        if (joined.contains(heading))
            continue;
        if (!kind.neverImported(heading).isEmpty() || kind.sayStates(table.preview, table.headings.indexOf(heading))) {
            out.neverImported << heading;
            continue;
        }
        out.leftOut << heading;
        const QString near = kind.nearly(heading);
        if (!near.isEmpty() && !plan.mapping.gives(near))
            out.nearly.append({heading, near});
    }
    if (plan.dialect.encoding == encoding::windows1252)
        out.oddWord = kontor::oddWord(sample);
    out.otherLists = kind.otherLists(table.headings);
    return out;
}

QJsonObject FileReading::toJson() const
{
    const auto object = [](const QList<std::pair<QString, QString>> &pairs) {
        QJsonObject json;
        for (const auto &[heading, field] : pairs)
            json.insert(heading, field);
        return json;
    };
    return {{u"encoding"_s, QString::fromLatin1(dialect.encoding)},
            {u"delimiter"_s, QString(dialect.delimiter)},
            {u"quote"_s, QString(dialect.quote)},
            {u"header_line"_s, headerLine},
            {u"title_lines"_s, dialect.titleLines},
            {u"sheet"_s, sheet},
            {u"system"_s, system},
            {u"columns"_s, object(mapped)},
            {u"opposite"_s, QJsonArray::fromStringList(opposite)},
            {u"left_out"_s, QJsonArray::fromStringList(leftOut + neverImported)},
            {u"perhaps"_s, object(nearly)},
            {u"odd_word"_s, oddWord},
            {u"of_other_lists"_s, QJsonArray::fromStringList(otherLists)}};
}

QString FileReading::inWords() const
{
    const QString delimiter = dialect.delimiter == u'\t' ? tr("tab") : QString(dialect.delimiter);
    QStringList parts = {sheet.isEmpty() ? tr("read as %1, delimiter ‘%2’, quote ‘%3’")
                                               .arg(QString::fromLatin1(dialect.encoding), delimiter,
                                                    dialect.quote.isNull() ? tr("none") : QString(dialect.quote))
                                         : tr("sheet ‘%1’").arg(sheet)};
    parts << (headerLine > 0 ? tr("header in line %1").arg(headerLine) : tr("no header"));
    if (!system.isEmpty())
        parts << tr("an export of %1 by its headings").arg(system);
    QStringList columns;
    for (const auto &[heading, field] : mapped)
        columns << (heading == field ? field : heading + u" → "_s + field) +
                       (opposite.contains(heading) ? u' ' + tr("(yes and no exchanged)") : QString());
    if (!columns.isEmpty())
        parts << tr("columns: %1").arg(columns.join(u", "_s));
    if (!leftOut.isEmpty())
        parts << tr("left out: %1").arg(leftOut.join(u", "_s));
    return parts.join(u"; "_s);
}

QString FileReading::oddWordInWords() const
{
    return oddWord.isEmpty() ? QString()
                             : tr("The encoding is a guess: read as %1, ‘%2’ looks odd. If names look wrong, choose another "
                                  "(macintosh, windows-1250,"
                                  " ISO-8859-15, Shift_JIS …).")
                                   .arg(QString::fromLatin1(dialect.encoding), oddWord);
}

QStringList FileReading::doubts() const
{
    QStringList out;
    for (const auto &[heading, field] : nearly)
        out << tr("The column ‘%1’ is left out. Is it %2? Then map it.").arg(heading, field);
    if (!neverImported.isEmpty())
        out << tr("These columns say something that an import does not write (who may sign in is set in Kontor, or by the mode "
                  "that deactivates): %1.")
                   .arg(neverImported.join(u", "_s));
    if (dialect.titleLines > 0)
        out << tr("The header was found in line %1; what stands above is taken for a title.").arg(headerLine);
    if (!otherLists.isEmpty())
        out << tr("This seems to be a list of something else than customers (orders, products, suppliers): it has %1.")
                   .arg(otherLists.join(u", "_s));
    return out;
}

} // namespace kontor
