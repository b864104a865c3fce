// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/drafts.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUuid>

#include <spdlog/spdlog.h>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int keepMs = 1000;
constexpr qint64 draftMax = 16 * 1024 * 1024; ///< bytes
constexpr QFile::Permissions ownOnly = QFile::ReadOwner | QFile::WriteOwner;
const auto ending = u".draft.json"_s;

std::unique_ptr<QLockFile> lockOf(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(file + u".lock"_s);
    lock->setStaleLockTime(0); // only a process that is gone gives it up
    return lock;
}

} // namespace

Drafts::Drafts(QString folder) : m_folder(std::move(folder)) {}

QString Drafts::newFile() const { return QDir(m_folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + ending); }

QList<Draft> Drafts::left() const
{
    QList<Draft> out;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u'*' + ending}, QDir::Files, QDir::Time | QDir::Reversed)) {
        const QString path = folder.filePath(name);
        const auto lock = lockOf(path);
        QFile file(path);
        if (!lock->tryLock(0) || !file.open(QFile::ReadOnly))
            continue;
        const QJsonObject json = QJsonDocument::fromJson(file.read(draftMax)).object();
        const Draft draft{path,
                          json[u"kind"_s].toString(),
                          json[u"id"_s].toInteger(),
                          json[u"title"_s].toString(),
                          QDateTime::fromMSecsSinceEpoch(json[u"at"_s].toInteger()),
                          json[u"what"_s].toObject()};
        if (!draft.kind.isEmpty())
            out << draft;
    }
    return out;
}

void Drafts::remove(const Draft &draft) { QFile::remove(draft.file); }

DraftKeeper::DraftKeeper(const Drafts *drafts, std::function<std::optional<Draft>()> collect, QObject *parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_collect(std::move(collect))
{
    m_timer.setInterval(keepMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keepNow);
    if (m_drafts != nullptr)
        m_timer.start();
}

DraftKeeper::~DraftKeeper() = default;

bool DraftKeeper::adopt(const Draft &draft)
{
    if (m_drafts == nullptr)
        return true;
    auto lock = lockOf(draft.file);
    if (!lock->tryLock(0) || !QFile::exists(draft.file))
        return false;
    m_file = draft.file;
    m_lock = std::move(lock);
    return true;
}

void DraftKeeper::keepNow()
{
    const std::optional<Draft> draft = m_collect();
    if (!draft) {
        if (!m_kept.isEmpty())
            settle(); // it was typed back
        return;
    }
    const QJsonObject json{{u"kind"_s, draft->kind}, {u"id"_s, draft->id}, {u"title"_s, draft->title}, {u"what"_s, draft->what}};
    if (json == m_kept)
        return;
    if (m_file.isEmpty()) {
        m_file = m_drafts->newFile();
        QDir().mkpath(QFileInfo(m_file).path());
        m_lock = lockOf(m_file);
        (void)m_lock->tryLock(0);
    }
    QJsonObject dated = json;
    dated.insert(u"at"_s, QDateTime::currentMSecsSinceEpoch());
    QSaveFile file(m_file);
    if (!file.open(QFile::WriteOnly) || !file.setPermissions(ownOnly) ||
        file.write(QJsonDocument(dated).toJson(QJsonDocument::Compact)) < 0 || !file.commit()) {
        spdlog::warn("A draft could not be kept: {}", file.errorString().toStdString());
        return;
    }
    m_kept = json;
}

void DraftKeeper::settle()
{
    if (!m_file.isEmpty())
        QFile::remove(m_file);
    m_kept = {};
}

} // namespace kontor
