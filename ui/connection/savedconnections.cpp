// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/savedconnections.h"

#include <QSettings>

#include <qt6keychain/keychain.h>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
const auto service = u"Kontor"_s;
}

SavedConnections::SavedConnections(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings) {}

QStringList SavedConnections::names() const
{
    m_settings.beginGroup(u"connections"_s);
    const QStringList keys = m_settings.childKeys();
    m_settings.endGroup();
    QStringList names;
    for (const QString &key : keys)
        names << QString::fromUtf8(QByteArray::fromPercentEncoding(key.toLatin1()));
    return names;
}

QString SavedConnections::url(const QString &name) const
{
    return m_settings.value(u"connections/"_s + QString::fromLatin1(name.toUtf8().toPercentEncoding())).toString();
}

void SavedConnections::save(const QString &name, const QString &url)
{
    m_settings.setValue(u"connections/"_s + QString::fromLatin1(name.toUtf8().toPercentEncoding()), url);
}

void SavedConnections::forget(const QString &name)
{
    m_settings.remove(u"connections/"_s + QString::fromLatin1(name.toUtf8().toPercentEncoding()));
    auto *job = new QKeychain::DeletePasswordJob(service, this);
    job->setInsecureFallback(false);
    job->setKey(name);
    job->start();
}

void SavedConnections::password(const QString &name, const std::function<void(const QString &)> &answer)
{
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    job->setInsecureFallback(false);
    job->setKey(name);
    connect(job, &QKeychain::Job::finished, this,
            [job, answer] { answer(job->error() == QKeychain::NoError ? job->textData() : QString()); });
    job->start();
}

void SavedConnections::savePassword(const QString &name, const QString &password, const std::function<void(bool)> &answer)
{
    auto *job = new QKeychain::WritePasswordJob(service, this);
    job->setInsecureFallback(false);
    job->setKey(name);
    job->setTextData(password);
    connect(job, &QKeychain::Job::finished, this, [job, answer] { answer(job->error() == QKeychain::NoError); });
    job->start();
}

} // namespace kontor
