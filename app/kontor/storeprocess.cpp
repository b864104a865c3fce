// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storeprocess.h"

#include <spdlog/spdlog.h>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
constexpr int stopMs = 2000;
}

StoreProcess::StoreProcess(QString program, ConnectionUrl database, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_database(std::move(database))
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &StoreProcess::readLine);
    connect(&m_process, &QProcess::errorOccurred, this, [this] { failed(m_process.errorString()); });
    connect(&m_process, &QProcess::finished, this,
            [this] { failed(QString::fromUtf8(m_process.readAllStandardError()).trimmed()); });
}

StoreProcess::~StoreProcess()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(stopMs))
        m_process.kill();
    m_process.waitForFinished(stopMs);
}

void StoreProcess::url(const std::function<void(const Result<QUrl> &)> &answer)
{
    if (m_process.state() == QProcess::Running && m_url.isValid()) {
        answer(m_url);
        return;
    }
    m_waiting << answer;
    if (m_process.state() == QProcess::NotRunning) {
        m_url.clear();
        m_process.start(m_program, {u"--database"_s, m_database.toString(), u"--listen"_s, u"127.0.0.1:0"_s, u"--plain-cookies"_s,
                                    u"--exit-with-parent"_s});
    }
}

void StoreProcess::readLine()
{
    const QString text = QString::fromUtf8(m_process.readAllStandardOutput());
    const QString port = text.section(u"listening on 127.0.0.1:"_s, 1).section(u'\n', 0, 0).trimmed();
    if (port.isEmpty())
        return;
    m_url = QUrl(u"http://127.0.0.1:"_s + port);
    spdlog::info("The store runs on port {}", port.toStdString());
    for (const auto &answer : std::exchange(m_waiting, {}))
        answer(m_url);
}

void StoreProcess::failed(const QString &why)
{
    m_url.clear();
    const Error error{Error::Kind::Unreachable, tr("The trade store could not be started. %1").arg(why), m_program};
    for (const auto &answer : std::exchange(m_waiting, {}))
        answer(error);
}

} // namespace kontor
