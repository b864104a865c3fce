// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/rowreader.h"

#include "base/text.h"
#include "fields/fieldset.h"
#include "imports/recordkind.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

/// Looked at first, for it costs less.
bool mayBeRuined(const QString &cell)
{
    return cell.size() > 2 && (cell.contains(u'#') || cell.contains(u'E') || cell.contains(u'.') || cell.contains(u','));
}

/// What a spreadsheet made of a value: an error, a column that was too narrow, a number that lost its last digits or got a decimal point.
/// `digits`: every one counts. Empty when nothing is wrong.
QString ruinedBySpreadsheet(const QString &cell, bool digits)
{
    static const QRegularExpression error(
        u"^#(REF!|N/A|NAME\\?|VALUE!|DIV/0!|NULL!|NUM!|SPILL!|CALC!|BEZUG!|NV|WERT!|ZAHL!|NOM\\?|VALEUR!|NOMBRE!)$"_s);
    if (cell == u"#NOT CALCULATED!"_s) // see sheet.py
        return tr("The cell has a formula that was never calculated. Open the sheet in a spreadsheet, and save it there.");
    static const QRegularExpression narrow(u"^#{3,}$"_s);
    static const QRegularExpression exponent(u"^[+-]?[0-9]+([.,][0-9]+)?E[+-][0-9]{2,}$"_s);
    static const QRegularExpression decimals(u"^[0-9]+[.,]0+$"_s);
    if (error.match(cell).hasMatch())
        return tr("‘%1’ is an error of a spreadsheet, no value. Mend it in the sheet.").arg(cell);
    if (narrow.match(cell).hasMatch())
        return tr("‘%1’ is what a spreadsheet shows in a column that is too narrow. Widen it there, and save again.")
            .arg(cell.left(20));
    if (digits && exponent.match(cell).hasMatch())
        return tr("‘%1’ is a number that a spreadsheet shortened; its digits are lost. Make the column a text there.").arg(cell);
    if (digits && decimals.match(cell).hasMatch())
        return tr("‘%1’ has become a number on its way, and may have lost zeros in front. Make the column a text there.")
            .arg(cell);
    return {};
}

} // namespace

RowReader::RowReader(const RecordKind &kind, const ImportPlan &plan, const QStringList &headings, const Directory &directory)
    : m_plan(plan)
    , m_directory(directory)
    , m_groupBy(headings.indexOf(plan.mapping.groupBy))
{
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const QString field = plan.mapping.columns.value(headings[i]);
        if (field.isEmpty())
            continue;
        m_columns.insert(field, i);
        m_headings.insert(field, headings[i]);
        const FieldInfo *info = kind.fieldInfo(field);
        if (info != nullptr && info->is(FieldTrait::Digits))
            m_digits.insert(i);
        const ColumnRule rule = plan.mapping.rules.value(headings[i]);
        if (rule.isNothing() || plan.mapping.isSecret(headings[i])) // no rule makes a password
            continue;
        Rule own{rule, {}};
        for (const QString &other : rule.joinWith) {
            if (const qsizetype place = headings.indexOf(other); place >= 0)
                own.joined << place;
        }
        m_rules.insert(field, own);
    }
}

QList<RowReader::Given> RowReader::given(const FieldList &fields, const QString &prefix) const
{
    QList<Given> out;
    for (const FieldInfo *info : fields.with(FieldTrait::Imported)) {
        const QString name = prefix + info->inFiles();
        if (info->is(FieldTrait::Edited) && (m_columns.contains(name) || m_plan.mapping.constants.contains(name)))
            out << Given{name, info, fields.placeOf(info->name)};
    }
    return out;
}

QString RowReader::columnOf(const QString &field) const { return m_headings.value(field, field); }

std::optional<QString> RowReader::value(const StagedRow &row, const QString &field) const
{
    if (const auto it = m_columns.find(field); it != m_columns.end()) {
        const auto cellAt = [&](qsizetype place) {
            const QString text = row.cells.value(place);
            return !m_plan.mapping.nullText.isEmpty() && text.trimmed() == m_plan.mapping.nullText ? QString() : text;
        };
        QString cell = cellAt(*it);
        if (const auto rule = m_rules.find(field); rule != m_rules.end()) {
            QStringList joined;
            for (const qsizetype place : rule->joined)
                joined << cellAt(place);
            cell = rule->rule.applied(cell, joined);
            if (rule->rule.opposite && cell.trimmed().isEmpty() && m_plan.mapping.emptyCells == ImportMapping::EmptyCells::Clear)
                cell = yesNo(true); // what is cleared is a no, and its opposite a yes
        }
        return cell;
    }
    if (const auto it = m_plan.mapping.constants.find(field); it != m_plan.mapping.constants.end())
        return *it;
    return std::nullopt;
}

std::optional<QString> RowReader::effective(const StagedRow &row, const QString &field, bool isNew) const
{
    std::optional<QString> cell = value(row, field);
    if (!cell || !cell->trimmed().isEmpty())
        return cell;
    if (isNew || m_plan.mapping.emptyCells == ImportMapping::EmptyCells::Default) {
        if (const auto it = m_plan.mapping.constants.find(field); it != m_plan.mapping.constants.end())
            return *it;
        return cell;
    }
    return m_plan.mapping.emptyCells == ImportMapping::EmptyCells::Keep ? std::nullopt : cell;
}

QList<RowProblem> RowReader::clearedTruths(const StagedRow &row, const QList<Given> &given) const
{
    QList<RowProblem> out;
    if (m_plan.mapping.emptyCells != ImportMapping::EmptyCells::Clear)
        return out;
    for (const Given &field : given) {
        if (row.changesField(field.info->name) && field.info->kind == FieldKind::YesNo &&
            value(row, field.name).value_or(QString()).trimmed().isEmpty())
            out << RowProblem{columnOf(field.name), tr("The cell is empty, and empty cells clear: it is taken for a no.")};
    }
    return out;
}

bool RowReader::isHeader(const StagedRow &row) const
{
    qsizetype same = 0;
    for (auto column = m_headings.begin(); column != m_headings.end(); ++column)
        same += row.cells.value(m_columns.value(column.key())).simplified().compare(*column, Qt::CaseInsensitive) == 0 ? 1 : 0;
    return same > 1 && same == m_headings.size();
}

QString RowReader::leftOut(const StagedRow &row) const
{
    if (isHeader(row)) // files that were put one behind the other
        return tr("This is the header once more; it is left out.");
    const bool ofGroup = m_groupBy >= 0 && !row.cells.value(m_groupBy).trimmed().isEmpty();
    if (ofGroup && std::all_of(m_columns.begin(), m_columns.end(),
                               [&](qsizetype place) { return place == m_groupBy || row.cells.value(place).trimmed().isEmpty(); }))
        return tr("The row has only what no column is mapped for, a further picture perhaps; it is left out.");
    return {};
}

std::optional<QString> RowReader::splitFrom(const StagedRow &row, const QString &field) const
{
    const QString at = m_rules.value(field).rule.splitAt;
    const QString cell = row.cells.value(m_columns.value(field, -1));
    return !at.isEmpty() && cell.contains(at) ? std::optional(cell) : std::nullopt;
}

void RowReader::checkCells(const StagedRow &row, QList<RowProblem> &problems) const
{
    for (auto column = m_headings.begin(); column != m_headings.end(); ++column) {
        const qsizetype place = m_columns.value(column.key());
        const QString &cell = row.cells.value(place);
        if (place == row.brokenCell) {
            problems << RowProblem{*column,
                                   tr("Broken bytes: they don't fit %1, in which the file is written. Type the cell anew.")
                                       .arg(QString::fromLatin1(m_plan.dialect.encoding))};
            continue;
        }
        if (const qsizetype at = text::controlCharacter(cell, true); at >= 0) {
            problems << RowProblem{*column,
                                   tr("Has a control character (%1), which no text may hold.").arg(text::characterAt(cell, at))};
            continue;
        }
        if (!mayBeRuined(cell))
            continue;
        if (const QString why =
                ruinedBySpreadsheet(value(row, column.key()).value_or(QString()).trimmed(), m_digits.contains(place));
            !why.isEmpty())
            problems << RowProblem{*column, why};
    }
    if (row.brokenCell >= 0 && problems.isEmpty()) // of a column that is left out
        problems << RowProblem{QString(), tr("Broken bytes: cell %1 doesn't fit %2, in which the file is written.")
                                              .arg(row.brokenCell + 1)
                                              .arg(QString::fromLatin1(m_plan.dialect.encoding))};
}

} // namespace kontor
