// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an import says at its end.
#include "credentials/invitationsrepository.h"
#include "kontorctl/console.h"
#include "kontorctl/fileimport.h"

#include <QHash>
#include <QJsonDocument>

namespace kontor {

using namespace Qt::StringLiterals;

int FileImport::tell(const ImportReport &report)
{
    QJsonObject json = report.toJson();
    json.insert(u"file"_s, m_reading);
    const bool told = (!m_call.has(u"report"_s) || write(m_call.value(u"report"_s), QJsonDocument(json).toJson())) &&
                      (!m_call.has(u"refused"_s) || write(m_call.value(u"refused"_s), m_refused));
    complainOf(report.errors);
    tellWarnings(report);
    if (report.deactivated > 0 && !m_waiting)
        say((m_call.isDry() ? u"%1 would be deactivated"_s : u"%1 deactivated"_s).arg(report.deactivated));
    if (m_waiting) {
        say((m_approval ? u"batch %1 is staged: %2 rows need the approval of another staff member (kontorctl approve %1)"_s
                        : u"batch %1 is staged, %2 rows, and not written yet (kontorctl approve %1)"_s)
                .arg(report.batchId)
                .arg(report.created + report.changed + report.deactivated));
        const bool asAsked = m_call.has(u"stage"_s) && report.refused == 0;
        return !told ? ExitUsage : asAsked ? ExitDone : ExitSomeRefused;
    }
    say(inNumbers(report) +
        u", %1 s%2"_s.arg(report.seconds, 0, 'f', 2)
            .arg(m_call.isDry() ? u" (dry run: nothing was changed)"_s : u", batch %1"_s.arg(report.batchId)));
    if (!m_call.isDry() && report.batchId > 0) {
        if (const int code = tellInvitations(report.batchId); code != ExitDone)
            return code;
    }
    return !told ? ExitUsage : report.refused > 0 ? ExitSomeRefused : ExitDone;
}

/// What was taken and should be looked at; the same words of many rows once.
void FileImport::tellWarnings(const ImportReport &report)
{
    constexpr qsizetype shown = 50; ///< the report has them all
    QList<QPair<QString, QList<qint64>>> told;
    QHash<QString, qsizetype> places;
    for (const ImportReport::Refused &warning : report.warnings) {
        const QString text = (warning.column.isEmpty() ? QString() : u"column "_s + warning.column + u": "_s) + warning.reason;
        if (!places.contains(text)) {
            places.insert(text, told.size());
            told.append({text, {}});
        }
        told[places.value(text)].second << warning.line;
    }
    for (const auto &[text, lines] : std::as_const(told).first(std::min(shown, told.size()))) {
        const QString more = lines.size() > 1 ? u" and %1 more"_s.arg(lines.size() - 1) : QString();
        complain(u"warning, line %1%2, %3"_s.arg(lines.first()).arg(more, text));
    }
    if (told.size() > shown)
        complain(u"%1 further warnings are in the report (--report FILE)"_s.arg(told.size() - shown));
}

/// Invitations that the file wishes for: sent if that was asked for, else said.
int FileImport::tellInvitations(qint64 batchId)
{
    const bool send = m_call.has(u"send-invitations"_s);
    const auto invited = m_call.ask(Lane::Edit, [batchId, send](Session &session) {
        const QList<qint64> wanted = InvitationsRepository(session).wanted(batchId);
        return qMakePair(qint64(wanted.size()),
                         send && !wanted.isEmpty() ? InvitationsRepository(session).invite(wanted).queued : qint64(0));
    });
    if (!invited)
        return m_call.fail(invited.error());
    if (invited->first > 0)
        say(send ? u"%1 invitations queued"_s.arg(invited->second)
                 : u"%1 invitations are wanted, none was sent (kontorctl invite --batch %2)"_s.arg(invited->first).arg(batchId));
    return ExitDone;
}

} // namespace kontor
