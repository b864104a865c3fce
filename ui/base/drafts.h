// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace kontor {

/// What was typed into a window and not saved.
struct Draft
{
    QString file; ///< where it is kept
    QString kind; ///< of record, as Desk::open() takes it
    qint64 id = 0; ///< 0: a new record
    QString title; ///< for people
    QDateTime at;
    QJsonObject what; ///< never with passwords
};

/// Drafts of one database, a file each, readable by this user alone. They outlive a crash, a kill and a power cut; a draft belongs to the
/// window that keeps it, whatever program that is in, and is offered when its window is gone without having settled it.
class Drafts
{
public:
    explicit Drafts(QString folder);

    /// Those that nobody holds, oldest first.
    QList<Draft> left() const;
    static void remove(const Draft &draft);
    /// Where a new one would be kept.
    QString newFile() const;

private:
    QString m_folder;
};

/// Keeps the draft of one window: looks every second whether something is to be kept. Dies with the window, which settles it first.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    /// `collect` answers what is typed (file and time are not looked at), nothing while there is nothing. Without `drafts` nothing is kept.
    DraftKeeper(const Drafts *drafts, std::function<std::optional<Draft>()> collect, QObject *parent);
    ~DraftKeeper() override; ///< what is kept stays, to be offered

    /// Goes on with a draft that was left, in its file; keepNow() once it is typed in again. False, and nothing is taken, when another
    /// window has it by now or has settled it.
    [[nodiscard]] bool adopt(const Draft &draft);
    void keepNow();
    /// Saved, or thrown away on purpose.
    void settle();

private:
    const Drafts *m_drafts;
    std::function<std::optional<Draft>()> m_collect;
    QTimer m_timer;
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
    QJsonObject m_kept;
};

} // namespace kontor
