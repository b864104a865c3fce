// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/savedviewsrepository.h"

#include "base/text.h"
#include <QJsonObject>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }
constexpr qint64 countMax = 100'000; ///< beyond, a view's count is not worth the time
} // namespace

QList<SavedView> SavedViewsRepository::list(bool counts)
{
    QList<SavedView> out;
    const Rows rows =
        m_session.select(u"SELECT id, name, owner, shared, definition FROM saved_views WHERE owner = ? OR shared = TRUE"
                         " ORDER BY name, id"_s,
                         {m_session.actor()});
    for (const Row &row : rows) {
        const QJsonObject definition = QJsonDocument::fromJson(row.text(4).toUtf8()).object();
        SavedView view{row.integer(0), row.text(1), row.text(2), row.flag(3), row.text(2) == m_session.actor(), {}, {}, -1};
        view.query = CustomerQuery::fromJson(definition[u"query"_s].toObject());
        const QJsonArray columns = definition[u"columns"_s].toArray();
        for (const QJsonValue &column : columns)
            view.columns << column.toString();
        if (counts)
            view.count = count(view.query);
        out << view;
    }
    return out;
}

/// -1 when the view's filter is not understood any more: somebody renamed the tier that it names.
qint64 SavedViewsRepository::count(const CustomerQuery &query)
{
    try {
        const ListSql list = customerListSql(query, m_session, true);
        return m_session
            .value(
                u"SELECT count(*) FROM (SELECT 1 FROM %1 WHERE %2 LIMIT %3) t"_s.arg(list.from, list.where.sql).arg(countMax + 1),
                list.where.values)
            .toLongLong();
    } catch (const SqlError &) {
        throw;
    } catch (const Failure &e) {
        if (e.error().kind != Error::Kind::Invalid)
            throw;
        return -1;
    }
}

void SavedViewsRepository::save(const SavedView &view)
{
    if (view.name.trimmed().isEmpty())
        throw Failure(Error::Kind::Invalid, tr("Give the view a name."), u"name"_s);
    const QJsonObject definition{{u"query"_s, view.query.toJson()}, {u"columns"_s, QJsonArray::fromStringList(view.columns)}};
    m_session.execute(u"INSERT INTO saved_views (name, owner, shared, definition, updated_at) VALUES (?, ?, ?, ?, ?)"
                      " ON CONFLICT (owner, name) DO UPDATE SET shared = excluded.shared, definition = excluded.definition,"
                      " updated_at = excluded.updated_at"_s,
                      {text::normalised(view.name).trimmed(), m_session.actor(), view.shared,
                       QString::fromUtf8(QJsonDocument(definition).toJson(QJsonDocument::Compact)), m_session.now()});
    m_session.touchAll(u"saved_views"_s);
}

void SavedViewsRepository::remove(qint64 id)
{
    if (m_session.execute(u"DELETE FROM saved_views WHERE id = ? AND owner = ?"_s, {id, m_session.actor()}) == 0)
        throw Failure(Error::Kind::Denied, tr("Only the owner of a view can remove it."));
    m_session.touchAll(u"saved_views"_s);
}

} // namespace kontor
