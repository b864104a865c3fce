// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace kontor {

/// One sentence inside the window, where it concerns: never a box that must be clicked away. Plain text only.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Information, Success, Warning, Failure };
    explicit MessageBar(QWidget *parent = nullptr);

    void show(Kind kind, const QString &text);
    void show(const Error &error) { show(Kind::Failure, error.message); }
    /// A button beside what is shown, until the next message.
    void offer(const QString &label, const std::function<void()> &run);
    void clear();
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paint(Kind kind);
    Kind m_kind = Kind::Information;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_offer;
    std::function<void()> m_run;
    QToolButton *m_close;
};

} // namespace kontor
