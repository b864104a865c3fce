// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/services.h"
#include "details/customerdetails.h"

#include <QScrollArea>
#include <QTimer>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace kontor {

/// The selected customer beside the list: who it is, what holds for them, whether they can sign in, what happened last; each part with what
/// can be done there. Of several customers it shows sums. Reads in the background and never holds up the selection.
class DetailPane : public QScrollArea
{
    Q_OBJECT
public:
    /// `act` does an action of the desk ("edit", "logInAs", "invite" …); `can`: whether that may be done now.
    struct Acts
    {
        std::function<void(const QString &name)> act;
        std::function<bool(const QString &name)> can;
    };
    DetailPane(const Services &services, Acts acts, QWidget *parent = nullptr);

    /// Who is selected; `ids` are the first `sumMax` of `count`.
    void showFor(const QList<qint64> &ids, int count);
    void refresh(); ///< what is shown was changed
    static constexpr int sumMax = 2000;
    qint64 shownId() const { return m_shown; } ///< 0 unless one customer's details are there

Q_SIGNALS:
    void closeRequested();
    void appeared(); ///< who is selected was not told meanwhile

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Section
    {
        QWidget *widget;
        QLabel *text;
        QList<QPair<QString, QToolButton *>> buttons; ///< by the action's name
    };
    Section *addSection(const QString &title, const QList<QPair<QString, QString>> &actions);
    void read();
    void fill(const CustomerDetails &details);
    void fillSums(const SelectionSums &sums);
    void showNothing(const QString &why);
    void set(Section *section, const QStringList &lines);
    void updateButtons();

    Services m_services;
    Acts m_acts;
    QLabel *m_name;
    QLabel *m_company;
    QLabel *m_status;
    QVBoxLayout *m_layout;
    std::vector<std::unique_ptr<Section>> m_sections;
    Section *m_contact, *m_terms, *m_addresses, *m_access, *m_orders, *m_mails, *m_issues, *m_notes, *m_changes, *m_sums;
    QList<qint64> m_ids;
    int m_count = 0;
    qint64 m_shown = 0;
    quint64 m_generation = 0;
    Cancel m_reading;
    QTimer m_again; ///< after a change, so that a burst of them is one reading
};

} // namespace kontor
