// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/services.h"
#include "channels/channel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace kontor {

/// How a trade store looks to its customers: colour, logo, imprint.
class LookPage : public QWidget
{
    Q_OBJECT
public:
    LookPage(const Services &services, QWidget *parent);
    void set(const Channel &channel);
    StoreLook look() const;
    /// A logo that was chosen (empty: taken away) and is not stored yet.
    const std::optional<QByteArray> &newLogo() const { return m_newLogo; }

Q_SIGNALS:
    void failed(const Error &error);

private:
    void chooseColor();
    void chooseLogo();
    void showColor();
    void showLogo(const QByteArray &image);

    const Services &m_services;
    QLineEdit *m_color;
    QLabel *m_sample; ///< a button as customers see it
    QLabel *m_logo;
    QPushButton *m_remove;
    QPlainTextEdit *m_imprint;
    std::optional<QByteArray> m_newLogo;
    quint64 m_asked = 0; ///< counts the channels shown: an answer may come late
};

} // namespace kontor
