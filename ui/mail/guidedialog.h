// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/services.h"

#include <QDialog>

class QComboBox;

namespace kontor {

class LocalBrowser;
class MessageBar;

/// The customer guide: a text ready for customers, filled from the trade store; to copy, print, keep as PDF, or mail to a selection.
class GuideDialog : public QDialog
{
    Q_OBJECT
public:
    GuideDialog(const Services &services, const QList<qint64> &selected, QWidget *parent = nullptr);

private:
    void load();
    void copy();
    void print();
    void savePdf();
    void mail();

    Services m_services;
    QList<qint64> m_selected;
    QComboBox *m_channel;
    QComboBox *m_language;
    LocalBrowser *m_guide;
    MessageBar *m_messages;
    QString m_text;
};

} // namespace kontor
