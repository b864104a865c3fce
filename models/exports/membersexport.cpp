// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/membersexport.h"

#include "exports/tableexport.h"
#include "fields/fieldset.h"
#include "imports/members/member.h"

namespace kontor {

using namespace Qt::StringLiterals;

Result<qint64> exportMembers(Database &database, qint64 channelId, const QString &path, const Cancel &cancel)
{
    constexpr int membersAtOnce = 500;
    const auto sink = fileSink(path, path.endsWith(u".xlsx"_s, Qt::CaseInsensitive), CsvDialect());
    const QList<const FieldInfo *> fields = memberFields().with(FieldTrait::Exported);
    QStringList headings;
    for (const FieldInfo *field : fields)
        headings << field->inFiles();
    sink->header(headings);
    return exportTable(
        database, *sink,
        [&](Session &session, const RowOut &out) {
            qint64 written = 0;
            for (qint64 after = 0;;) {
                session.stopIfCancelled();
                const QList<Membership> page = MembersRepository(session).page(channelId, after, membersAtOnce);
                for (const Membership &one : page) {
                    QList<QByteArray> cells;
                    for (const FieldInfo *field : fields)
                        cells << memberFields().value(one, field->name).toUtf8();
                    out(QList<QByteArrayView>(cells.begin(), cells.end()));
                    ++written;
                    after = one.id;
                }
                if (page.size() < membersAtOnce)
                    return written;
            }
        },
        cancel);
}

} // namespace kontor
