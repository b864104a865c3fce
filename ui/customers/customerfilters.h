// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/services.h"
#include "customers/customerlist.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QCompleter;
class QLineEdit;
class QSettings;
class QStringListModel;
class QToolButton;

namespace kontor {

/// What a list of customers is narrowed by: a line for words and typed filters, with proposals, and boxes for the usual ones. Owned by a
/// CustomerView.
class CustomerFilters : public QWidget
{
    Q_OBJECT
public:
    CustomerFilters(const Services &services, bool deactivated, QWidget *parent);

    /// Puts what is chosen into a query, and the other way round (without changed()).
    void apply(CustomerQuery &query) const;
    void show(const CustomerQuery &query);
    void clear();
    QLineEdit &search() { return *m_search; }
    QToolButton &columns() { return *m_columns; }
    /// As QSettings keeps it, in the group that is open; the search is not kept.
    void restore(QSettings &settings);
    void store(QSettings &settings) const;

Q_SIGNALS:
    void changed();

private:
    void buildSearch();
    void fillBoxes();
    void complete();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Services m_services;
    bool m_deactivated;
    QLineEdit *m_search;
    QComboBox *m_channel;
    QComboBox *m_source;
    QComboBox *m_tier;
    QComboBox *m_warehouse;
    QComboBox *m_status;
    QToolButton *m_columns;
    QStringListModel *m_proposals;
    QCompleter *m_completer;
    QTimer m_delay;
};

} // namespace kontor
