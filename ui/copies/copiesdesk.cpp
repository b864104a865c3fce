// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copies/copiesdesk.h"

#include "base/apart.h"
#include "copies/backup.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace kontor {

using namespace Qt::StringLiterals;

CopiesDesk::CopiesDesk(Desk &desk) : QObject(&desk), m_desk(desk)
{
    m_desk.add({.name = u"backup"_s,
                .icon = u"document-save"_s,
                .text = tr("Bac&k up…"),
                .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_B),
                .places = {{u"file"_s, 140}},
                .when = [this] { return mayBackUp(); },
                .run = [this] { backUp(); }});
    m_desk.addClosingCheck([this] {
        return !m_running || m_desk.services().questions.confirm(
                                 m_desk.window(), tr("Back up"),
                                 tr("A backup is being written. If you close now, there is none."), tr("Close without a backup"));
    });
    connect(&m_desk.services().directory, &DirectoryKeeper::changed, &m_desk, &Desk::updateActions);
}

/// On a server with rights nobody reads all of it but its owner.
bool CopiesDesk::mayBackUp() const { return !m_running && m_desk.services().directory.rights().isAll(); }

void CopiesDesk::backUp()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString proposal = QDir(folder).filePath(u"kontor-%1.kontor"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    const QString chosen =
        m_desk.services().questions.saveFile(m_desk.window(), tr("Back up"), proposal, tr("Backups (*.kontor);;All files (*)"));
    if (chosen.isEmpty())
        return;
    const QString path = QFileInfo(chosen).suffix().isEmpty() ? chosen + u".kontor"_s : chosen;
    m_running = true;
    const Cancel stop = m_desk.start(tr("Backing up…"));
    m_desk.updateActions();
    const auto told = [this](const QString &, qint64 rows) {
        QMetaObject::invokeMethod(this, [this, rows] { m_desk.say(tr("Backing up: %1 rows").arg(QLocale().toString(rows))); });
    };
    QCoro::connect(
        apart(m_thread,
              [&database = m_desk.services().database, path, told, stop] { return kontor::backUp(database, path, told, stop); }),
        this, [this, stop, path](const Result<CopyReport> &done) {
            m_running = false;
            m_desk.end(stop);
            m_desk.say({});
            m_desk.updateActions();
            if (!done) {
                m_desk.messages().show(done.error());
                return;
            }
            m_desk.messages().show(MessageBar::Kind::Success,
                                   tr("Backed up to %1: %2 rows, compared with the database one by one. The file holds "
                                      "personal data and password hashes: keep it where only you can read it.")
                                       .arg(QDir::toNativeSeparators(path), QLocale().toString(done->rows())));
        });
}

} // namespace kontor
