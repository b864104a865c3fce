// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How typed cells are written, or kept for another start.
#include "customers/tableediting.h"

#include "base/longtable.h"
#include "base/icons.h"
#include "base/messagebar.h"
#include "base/rowdelegate.h"
#include "customers/bulkedit.h"
#include "customers/customersrepository.h"

#include <QJsonArray>
#include <numeric>

namespace kontor {

using namespace Qt::StringLiterals;

static constexpr qsizetype conflictsShown = 3;

void TableEditing::save()
{
    commitTyping();
    if (m_model.staged().isEmpty() || m_saving)
        return;
    m_saving = true;
    update();
    const QMap<qint64, FieldValues> values = m_model.staged();
    auto job = [values, seen = m_model.seen()](Session &session) {
        BulkEdit edit(session);
        const ImportReport report = edit.apply(values, seen);
        return Saved{report.changed, edit.toConfirm(), edit.left()};
    };
    QCoro::connect(m_services.database.run(BulkEdit::laneFor(values.size()), std::move(job)), this,
                   [this, values](const Result<Saved> &done) {
                       m_saving = false;
                       if (done)
                           saved(values, *done);
                       else
                           m_messages.show(done.error()); // the cells stay staged
                       update();
                   });
}

void TableEditing::saved(const QMap<qint64, FieldValues> &values, const Saved &saved)
{
    const QString conflicts = conflictsInWords(saved.left); // as long as the cells are staged
    m_model.settle(values, saved.left);
    m_stack.clear();
    QString text = tr("%Ln customer(s) changed.", nullptr, int(saved.changed));
    if (saved.changed > 0)
        text += u' ' + tr("The batch can be undone under Imports.");
    if (saved.toConfirm > 0)
        text += u' ' + tr("%Ln new e-mail address(es) wait until their owners confirm them; the old ones stay until then.",
                          nullptr, int(saved.toConfirm));
    if (!saved.left.isEmpty())
        text += u' ' +
                tr("%Ln customer(s) had been changed by somebody else since you typed; your cells stay marked. "
                   "Save again to write over that, or discard.",
                   nullptr, int(saved.left.size())) +
                conflicts;
    m_messages.show(saved.left.isEmpty() ? MessageBar::Kind::Success : MessageBar::Kind::Warning, text);
}

/// Mine and theirs of the first few.
QString TableEditing::conflictsInWords(const QMap<qint64, FieldValues> &left) const
{
    QString out;
    qsizetype shown = 0;
    for (auto row = left.begin(); row != left.end(); ++row) {
        const FieldValues typed = m_model.staged().value(row.key());
        for (auto value = typed.begin(); value != typed.end(); ++value) {
            if (!row->contains(value.key()) || row->value(value.key()) == m_model.seenValue(row.key(), value.key()))
                continue;
            if (++shown > conflictsShown)
                return out + u" …"_s;
            const int place = m_model.rowOf(row.key());
            const QString name =
                place >= 0 ? m_model.index(place, CustomerQuery::Name).data().toString() : QString::number(row.key());
            out += u' ' + tr("%1, %2: theirs ‘%3’, yours ‘%4’.")
                              .arg(name, fieldLabel(value.key()), m_model.inWords(value.key(), row->value(value.key())),
                                   m_model.inWords(value.key(), *value));
        }
    }
    return out;
}

void TableEditing::discard()
{
    m_model.clearStaged();
    m_stack.clear();
    m_draft.settle();
    update();
}

std::optional<Draft> TableEditing::draft() const
{
    QJsonArray cells;
    const auto open = openCell(m_table); // not even confirmed yet
    const auto openValue = open ? m_model.fromText(open->column, open->text) : std::nullopt;
    const QString openField = open ? CustomerTableModel::editableField(open->column) : QString();
    for (auto customer = m_model.staged().begin(); customer != m_model.staged().end(); ++customer) {
        for (auto value = customer->begin(); value != customer->end(); ++value) {
            if (openValue && customer.key() == open->id && value.key() == openField)
                continue;
            QJsonObject cell{{u"id"_s, customer.key()}, {u"field"_s, value.key()}, {u"value"_s, *value}};
            if (const auto seen = m_model.seenValue(customer.key(), value.key()))
                cell.insert(u"seen"_s, *seen);
            cells << cell;
        }
    }
    if (openValue) {
        QJsonObject cell{{u"id"_s, open->id}, {u"field"_s, openField}, {u"value"_s, *openValue}};
        const auto stored = storedInOpenEditor(m_table);
        if (const auto seen = stored ? stored : m_model.seenValue(open->id, openField))
            cell.insert(u"seen"_s, *seen);
        cells << cell;
    }
    if (cells.isEmpty())
        return std::nullopt;
    Draft out;
    out.kind = u"table "_s + parentWidget()->objectName();
    out.title = tr("%Ln cell(s) of the table", nullptr, int(cells.size()));
    out.what = {{u"cells"_s, cells}};
    return out;
}

void TableEditing::restore(const Draft &draft)
{
    if (!m_draft.adopt(draft))
        return;
    setOn(true);
    QList<Cell> cells;
    const QJsonArray typed = draft.what[u"cells"_s].toArray();
    for (const QJsonValue &one : typed) {
        const QJsonObject cell = one.toObject();
        cells << Cell{cell[u"id"_s].toInteger(), cell[u"field"_s].toString(), std::nullopt, cell[u"value"_s].toString(),
                      cell.contains(u"seen"_s) ? std::optional(cell[u"seen"_s].toString()) : std::nullopt};
    }
    stage(tr("Typing"), cells);
    m_draft.keepNow();
}

} // namespace kontor
