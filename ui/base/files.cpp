// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/files.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QSaveFile>
#include <QUrl>

namespace kontor {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }
} // namespace

Result<Done> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done{};
    return Error{Error::Kind::Denied, tr("The file %1 can't be written: %2").arg(path, file.errorString()), {}};
}

QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace kontor
