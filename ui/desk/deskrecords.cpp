// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Records that were opened last, and those that are pinned: kept on this computer, for each database.
#include "desk/desk.h"

#include <QSettings>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recentMax = 12;
constexpr qsizetype pinnedMax = 30;

QString keyOf(const QString &kind, qint64 id) { return u"%1/%2"_s.arg(kind).arg(id); }

} // namespace

QStringList Desk::kept(const QString &list) const
{
    return m_services.settings.value(u"%1/%2"_s.arg(list, m_services.database.url().fingerprint())).toStringList();
}

void Desk::keep(const QString &list, const QStringList &records)
{
    m_services.settings.setValue(u"%1/%2"_s.arg(list, m_services.database.url().fingerprint()), records);
    Q_EMIT recordsChanged();
}

void Desk::remember(const QString &kind, qint64 id)
{
    if (id <= 0)
        return;
    QStringList all = kept(u"recent"_s);
    all.removeAll(keyOf(kind, id));
    all.prepend(keyOf(kind, id));
    keep(u"recent"_s, all.mid(0, recentMax));
}

bool Desk::isPinned(const QString &kind, qint64 id) const { return kept(u"pinned"_s).contains(keyOf(kind, id)); }

void Desk::setPinned(const QString &kind, qint64 id, bool pinned)
{
    QStringList all = kept(u"pinned"_s);
    all.removeAll(keyOf(kind, id));
    if (pinned)
        all.append(keyOf(kind, id));
    keep(u"pinned"_s, all.mid(std::max<qsizetype>(0, all.size() - pinnedMax)));
}

void Desk::withRecords(QObject *context, const std::function<void(const QList<DeskRecord> &)> &use)
{
    QList<DeskRecord> wanted;
    const QStringList pinned = kept(u"pinned"_s);
    for (const QString &key : pinned + kept(u"recent"_s)) {
        const QString kind = key.section(u'/', 0, 0);
        const qint64 id = key.section(u'/', 1).toLongLong();
        const bool known =
            std::any_of(wanted.begin(), wanted.end(), [&](const DeskRecord &one) { return one.kind == kind && one.id == id; });
        if (!known && id > 0)
            wanted << DeskRecord{kind, id, pinned.contains(key), {}, {}};
    }
    if (wanted.isEmpty()) {
        use({});
        return;
    }
    auto job = [wanted, finders = m_finders](Session &session) {
        QList<DeskRecord> out = wanted;
        for (const DeskFinder &finder : finders) {
            QList<qint64> ids;
            for (const DeskRecord &one : wanted) {
                if (one.kind == finder.kind)
                    ids << one.id;
            }
            if (ids.isEmpty() || !finder.named)
                continue;
            for (const DeskFinder::Found &found : finder.named(session, ids)) {
                for (DeskRecord &one : out) {
                    if (one.kind == finder.kind && one.id == found.id) {
                        one.text = found.text;
                        one.icon = finder.icon;
                    }
                }
            }
        }
        out.removeIf([](const DeskRecord &one) { return one.text.isEmpty(); });
        return out;
    };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), context, [use](const Result<QList<DeskRecord>> &records) {
        if (records)
            use(*records);
    });
}

} // namespace kontor
